import type { Role } from "../../model/column";
import type { Assignment, ColumnClues } from "./column-clues";

type Assigned = ReadonlyMap<number, Assignment>;

const NEARLY_ALL = 0.7;
const ALL_BUT_A_SLIP = 0.9;
const DEGREE = /\b(?:muc do|ty le|ti le|tien do) (?:hoan thanh|thuc hien)\b/;
const RESULTS: ReadonlySet<Role> = new Set(["goal", "value", "status"]);

/** The column that says how things stand though its head was no proof of it, once all others have their roles. */
export function findLateStatus(
  columns: readonly ColumnClues[],
  assigned: Assigned,
  plans: boolean,
): ColumnClues | undefined {
  return (
    findVerdictNotes(columns, assigned) ?? (plans ? findDegrees(columns, assigned) : undefined)
  );
}

/** "Ghi chú" with "Đạt", "Không đạt" beside nearly every row, and no other verdicts. */
function findVerdictNotes(
  columns: readonly ColumnClues[],
  assigned: Assigned,
): ColumnClues | undefined {
  const rows = columns.reduce((most, { profile }) => Math.max(most, profile.filled), 0);
  return columns.find(
    ({ column, profile }) =>
      assigned.get(column)?.role === "note" &&
      profile.filled >= rows * NEARLY_ALL &&
      profile.share("status") >= NEARLY_ALL,
  );
}

/** "Mức độ hoàn thành" of tasks in percent; beside goals or values the same figures would be results. */
function findDegrees(columns: readonly ColumnClues[], assigned: Assigned): ColumnClues | undefined {
  if ([...assigned.values()].some(({ role }) => RESULTS.has(role))) return undefined;
  return columns.find(
    ({ column, reading, profile }) =>
      assigned.get(column)?.role === "other" &&
      DEGREE.test(reading?.folded ?? "") &&
      profile.share("figure") + profile.share("status") >= ALL_BUT_A_SLIP,
  );
}
