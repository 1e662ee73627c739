import type { Annex } from "../model/annex";
import type { Column } from "../model/column";
import type { WorkedAnnex } from "../model/worked-row";
import { fold } from "../text/fold";
import type { DeclaredMeaning, Reasoning, Status } from "../model/assessment";

export type Declared = { readonly status: Status; readonly reasoning: Reasoning };

const STATUS: Readonly<Record<DeclaredMeaning, Status>> = {
  completed: "completed",
  "in-progress": "in-progress",
  "not-started": "not-started",
  missed: "missed",
  "not-applicable": "not-applicable",
  // Levels are settled before: here the words name the annex's own level, which is no status.
  "other-level": "unmeasured",
  undetermined: "unmeasured",
  "as-above": "unmeasured",
  unknown: "unmeasured",
};

const ANSWERS_A_YEAR = /\b(?:ke hoach|chi tieu|muc tieu|du toan)(?: \S+){0,2}? (?:trong )?nam\b/;
const ANSWERS_THE_END = /\bgiai doan\b|\bden nam\b|\bcuoi nam\b|\b\d{4} ?[-–] ?\d{4}\b/;

/** The year whose target the status column answers, where that is not the goal's own. */
function answeredYear(column: Column, annex: Annex, horizon: number): number | undefined {
  const header = fold(column.header);
  if (!ANSWERS_A_YEAR.test(header) || ANSWERS_THE_END.test(header)) return undefined;
  const named = /nam (\d{4})/.exec(header)?.[1];
  const year = named === undefined ? (column.year ?? annex.year) : Number(named);
  return year === undefined || year >= horizon ? undefined : year;
}

function tell(meaning: DeclaredMeaning, word: string, asAbove: boolean): Reasoning {
  if (/^[\s.…\-–—_]*$/.test(word)) return { says: "no-status", values: {} };
  if (meaning === "undetermined") return { says: "undetermined-status", values: { word } };
  if (STATUS[meaning] === "unmeasured") return { says: "unknown-status", values: { word } };
  return { says: asAbove ? "declared-as-above" : "declared", values: { word } };
}

/** What the status column says of every row, by key; empty where the annex has no such column. */
export function readDeclaredStatuses(
  annex: Annex,
  { rows }: WorkedAnnex,
  read: (text: string) => DeclaredMeaning,
): ReadonlyMap<string, Declared> {
  const column = annex.columns.find(({ role }) => role === "status");
  const declared = new Map<string, Declared>();
  if (column === undefined) return declared;
  let above = "";
  for (const indicator of annex.indicators) {
    const text = indicator.status?.text ?? "";
    const parent = indicator.parent === undefined ? undefined : declared.get(indicator.parent);
    if (text.trim() === "" && parent !== undefined) {
      declared.set(indicator.key, parent);
      continue;
    }
    const asAbove = read(text) === "as-above";
    const word = asAbove ? above : text;
    above = word;
    const meaning = read(word);
    const reasoning = tell(meaning, word === "" ? text : word, asAbove);
    const year = answeredYear(column, annex, rows.get(indicator.key)?.horizon ?? annex.horizon);
    const status = STATUS[meaning];
    const counted = status !== "unmeasured" && status !== "not-applicable";
    declared.set(indicator.key, {
      status,
      reasoning:
        year === undefined || !counted
          ? reasoning
          : { says: "declared-for-year", values: { word: word === "" ? text : word, year } },
    });
  }
  return declared;
}
