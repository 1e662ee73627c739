import type { Meaning } from "../../../src/core/recognise/weighing/meanings";

/** The words of the labels for what a column means. */
const MEANING_OF: Readonly<Record<string, Meaning>> = {
  stt: "ordinal",
  code: "code",
  indicator: "indicator",
  task: "indicator",
  criterion: "indicator",
  group: "group",
  unit: "unit",
  status: "status",
  evidence: "evidence",
  note: "note",
  "note+coop": "note",
  lead: "lead",
  owner: "lead",
  coop: "cooperating",
  product: "product",
  deadline: "deadline",
  start: "deadline",
  score: "score",
  "max-score": "score",
  ratio: "ratio",
  actual: "actual",
  quantity: "actual",
  plan: "target",
  target: "target",
  forecast: "target",
  "target-or-rank": "target",
  estimate: "estimate",
};

const OTHER: ReadonlySet<string> = new Set(
  "other frequency type fund source method trend document name money place date".split(" "),
);

/** Undefined for a label that no column of the product can carry. */
export function nameMeaning(role: string): Meaning | undefined {
  return MEANING_OF[role] ?? (OTHER.has(role) ? "other" : undefined);
}
