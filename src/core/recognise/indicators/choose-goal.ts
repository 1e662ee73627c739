import { readGoal, type GoalContext as SentenceContext } from "../../reading/goals/read-goal";
import { readGoalCell } from "../../reading/goals/read-goal-cell";
import type { Requirement } from "../../model/requirement";
import type { Column } from "../../model/column";
import type { TextCell } from "../../model/indicator";
import { isWholeArea } from "../../reading/cells/read-area";
import { joinLines, joinText, joinFirst } from "../sheet/read-cells";
import { cellOf, type Neighbours } from "./read-values";
import type { RoleColumns } from "../columns/role-columns";
import type { SheetReader } from "../sheet/sheet-reader";

type GoalContext = SentenceContext & { readonly neighbours: Neighbours };

export type ChosenGoal = {
  /** Where it stands, when not in the indicator's own text. */
  readonly text: TextCell | undefined;
  readonly requirements: readonly Requirement[];
};

const TERM = /^\d{4}-\d{4}$/;

/** Columns that state the goal where neither text nor goal column does: targets of the horizon year. */
function targetColumns(columns: readonly Column[], horizon: number): readonly Column[] {
  const targets = columns.filter(
    ({ kind, year, area }) =>
      kind === "target" &&
      (year === undefined || year === horizon) &&
      // What single places are given is not the goal of the whole.
      (area === undefined || isWholeArea(area)),
  );
  // "Mục tiêu 2026-2030" beside 2026 … 2030: the term's goal, the years are the way to it.
  const term = targets.filter(({ period }) => period !== undefined && TERM.test(period));
  const whole = targets.filter(({ period }) => period === undefined);
  return whole.length > 0 ? [...term.slice(-1), ...whole] : targets.slice(-1);
}

const YEAR_LIKE = /^\s*(?:19|20|21)\d\d\s*$/;

function readYearLike(text: string): number | undefined {
  return YEAR_LIKE.test(text) ? Number(text) : undefined;
}

/** A number cell is read by its value: what is shown for 1250 may be "1,250". */
function readStated(
  reader: SheetReader,
  rows: readonly number[],
  { at }: TextCell,
  context: GoalContext,
): readonly Requirement[] {
  const cell = cellOf(reader, at.row, at.column);
  const beside = { ...context, neighbours: context.neighbours(at.column) };
  if (typeof cell.value === "number") return readGoalCell(cell, beside);
  const text = joinLines(reader, rows, at.column);
  const number = context.unit === undefined ? undefined : readYearLike(text);
  // "2100" typed as text under "Tỷ đồng" is an amount.
  return number === undefined
    ? readGoal(text, { ...context, fromCell: true })
    : readGoalCell({ ...cell, value: number }, beside);
}

/** One goal, or one for each level where the columns divide it by level. */
function readTargets(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
  context: GoalContext,
): ChosenGoal {
  const byLevel = columns.filter(({ level }) => level !== undefined);
  const stating = byLevel.length > 1 ? byLevel : columns;
  const requirements: Requirement[] = [];
  let text: TextCell | undefined;
  for (const { column, level } of stating) {
    const cell = joinText(reader, rows, column);
    if (cell === undefined) continue;
    const stated = readStated(reader, rows, cell, context);
    if (stated.length === 0) continue;
    text ??= cell;
    for (const each of stated) requirements.push(level === undefined ? each : { level, ...each });
    if (byLevel.length < 2) break;
  }
  return { text, requirements };
}

/** The goal column speaks first, then the indicator's own sentence, then the target of the horizon year. */
export function chooseGoal(
  reader: SheetReader,
  rows: readonly number[],
  of: RoleColumns,
  sentence: string,
  context: GoalContext & { readonly horizon: number },
  subject: string,
): ChosenGoal {
  const inCells = { ...context, subject };
  const cell = joinFirst(reader, rows, of("goal"));
  if (cell !== undefined) {
    return { text: cell, requirements: readStated(reader, rows, cell, inCells) };
  }
  const stated = readGoal(sentence, context);
  if (stated.length > 0) return { text: undefined, requirements: stated };
  return readTargets(reader, rows, targetColumns(of("value"), context.horizon), inCells);
}
