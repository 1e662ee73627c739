import type { TrueColumn } from "../labels/labelled-table";

type Reading = {
  readonly role?: string | undefined;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
};

/** Roles of the truth, and what the report may call them; a role that is not here has the same name in both. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  stt: ["ordinal"],
  code: ["code", "ordinal", "other"],
  indicator: ["indicator"],
  task: ["indicator"],
  criterion: ["indicator", "code", "other", "section"],
  group: ["section", "other", "code", "indicator"],
  owner: ["lead", "monitor", "assessor"],
  coop: ["cooperating"],
  "note+coop": ["note", "cooperating"],
  start: ["deadline", "other"],
  frequency: ["other", "deadline"],
  score: ["score", "value"],
  "max-score": ["score", "goal"],
  method: ["other", "note", "evidence", "goal"],
  type: ["other", "note"],
  fund: ["other", "note", "value"],
  source: ["other", "note", "evidence"],
  trend: ["other", "status", "note"],
  other: ["other", "note", "code", "section"],
  ratio: ["other"],
  actual: ["value"],
  plan: ["value", "goal"],
  target: ["value", "goal"],
  estimate: ["value"],
  "target-or-rank": ["value", "goal"],
};

/** What a column of figures may hold; the other roles leave it open. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  actual: ["actual"],
  plan: ["target", "forecast"],
  target: ["target", "forecast"],
  estimate: ["estimate"],
};

/** Whether a reading of the column is one of those that the truth allows. */
export function answers(truth: TrueColumn, reading: Reading): boolean {
  return [truth.role, ...(truth.also ?? [])].some((role) => {
    const allowed = ROLES[role] ?? [role];
    if (!allowed.some((each) => each === reading.role)) return false;
    if (reading.role !== "value") return true;
    if (truth.year !== undefined && reading.year !== truth.year) return false;
    return KINDS[role]?.some((kind) => kind === reading.kind) ?? true;
  });
}
