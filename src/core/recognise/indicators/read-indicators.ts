import { readDeadline } from "../../reading/deadlines/read-deadline";
import type { Section } from "../../model/annex-rows";
import type { Column, Role } from "../../model/column";
import type { Indicator, TextCell } from "../../model/indicator";
import { chooseGoal } from "./choose-goal";
import type { OutlinedIndicator } from "../rows/outline";
import { joinFirst, joinLines, joinText } from "../sheet/read-cells";
import { openNeighbours, openValueColumn, type Neighbours, type ValueReader } from "./read-values";
import { groupByRole, type RoleColumns } from "../columns/role-columns";
import type { Layout } from "../rows/row-facts";
import type { SheetReader } from "../sheet/sheet-reader";
import { isDitto, unitInName } from "../../reading/cells/unit-in-name";

/** What all indicators of an annex are read with. */
export type Frame = {
  readonly layout: Layout;
  /** The annex's own year, for deadlines that name none. */
  readonly year: number | undefined;
  readonly horizon: number;
  /** They may state a horizon of their own. */
  readonly sections: readonly Section[];
  /** Unit that a line above the table gives for all of it. */
  readonly unit: string | undefined;
};

/** Filled field by field: most cells of most rows are empty. */
type Draft = { -readonly [Field in keyof Indicator]: Indicator[Field] };

const TEXT_ROLES = [
  "evidence",
  "note",
  "product",
  "lead",
  "cooperating",
  "monitor",
  "assessor",
] as const satisfies readonly Role[];

/** From the unit column; where there is none, figures may have theirs in brackets after the name. */
function readUnit(
  reader: SheetReader,
  rows: readonly number[],
  text: string,
  of: RoleColumns,
  common: string | undefined,
): string | undefined {
  const columns = of("unit");
  if (columns.length > 0) {
    const written = joinFirst(reader, rows.slice(0, 1), columns)?.text;
    const whole = rows.length > 1 ? joinFirst(reader, rows, columns)?.text : undefined;
    // "Triệu" above "đồng" was torn; "%" above "%" says it twice.
    return whole !== undefined && reader.cell(whole).unit ? whole : written;
  }
  return of("value").length > 0 ? (unitInName(text) ?? common) : undefined;
}

type Before = { readonly unit?: string };

const TICK = /^[xX×✓✔√☑]$/;

/** The verdict in words; where verdicts are heads with ticks below, the head that is ticked. */
function readStatusCell(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
): TextCell | undefined {
  for (const { column, vocabulary } of columns) {
    const cell = joinText(reader, rows, column);
    if (cell === undefined) continue;
    const [head] = vocabulary ?? [];
    const ticked = vocabulary?.length === 1 && TICK.test(cell.text);
    return ticked && head !== undefined ? { text: head, at: cell.at } : cell;
  }
  return undefined;
}

const TORN_DASH = /^[-+*•–—] /;

function readWholeText(reader: SheetReader, outline: OutlinedIndicator, column: number): string {
  const { rows, text } = outline;
  const rest = rows.length > 1 ? joinText(reader, rows.slice(1), column) : undefined;
  // Torn right behind its dash: alone it would stand for "nothing".
  if (text === "" && rest !== undefined) {
    const whole = joinText(reader, rows, column)?.text ?? "";
    return TORN_DASH.test(whole) ? whole : rest.text;
  }
  return rest === undefined ? text : `${text} ${rest.text}`.trim();
}

function readIndicator(
  reader: SheetReader,
  outline: OutlinedIndicator,
  frame: Frame,
  of: RoleColumns,
  values: readonly ValueReader[],
  neighbours: Neighbours,
  before: Before,
): Indicator {
  const { rows, sectionRow } = outline;
  const { column } = frame.layout.indicator;
  const text = readWholeText(reader, outline, column);
  const stated = frame.sections.find(({ row }) => row === sectionRow)?.horizon;
  const written = readUnit(reader, rows, text, of, frame.unit);
  const unit = written !== undefined && isDitto(written) ? before.unit : written;
  const horizon = stated ?? frame.horizon;
  const context = unit === undefined ? { horizon, neighbours } : { unit, horizon, neighbours };
  const sentence = outline.led ? text : joinLines(reader, rows, column);
  const subject = outline.above === undefined ? text : `${outline.above} ${text}`;
  const goal = chooseGoal(reader, rows, of, sentence, context, subject);
  const draft: Draft = {
    key: outline.key,
    number: outline.number,
    rows,
    text,
    at: { row: rows[0] ?? 0, column },
    goal: goal.requirements,
    values: values.map((read) => read(rows, unit, goal.requirements)),
  };
  if (outline.section !== undefined) draft.section = outline.section;
  if (outline.group !== undefined) draft.group = outline.group;
  if (outline.parent !== undefined) draft.parent = outline.parent;
  if (unit !== undefined) draft.unit = unit;
  if (stated !== undefined) draft.horizon = stated;
  if (goal.text !== undefined) draft.goalText = goal.text;
  const status = readStatusCell(reader, rows, of("status"));
  if (status !== undefined) draft.status = status;
  for (const role of TEXT_ROLES) {
    const cell = joinFirst(reader, rows, of(role));
    if (cell !== undefined) draft[role] = cell;
  }
  const deadline = joinFirst(reader, rows, of("deadline"));
  if (deadline !== undefined) {
    draft.deadline = { ...readDeadline(deadline.text, frame.year), at: deadline.at };
  }
  return draft;
}

export function readIndicators(
  reader: SheetReader,
  outlined: readonly OutlinedIndicator[],
  frame: Frame,
): readonly Indicator[] {
  const of = groupByRole(frame.layout.columns);
  const firstRows = outlined.map(({ rows }) => rows[0] ?? 0);
  const values = of("value").map((column) => openValueColumn(reader, column, firstRows));
  const neighbours = openNeighbours(reader, firstRows);
  let before: Before = {};
  return outlined.map((outline) => {
    const indicator = readIndicator(reader, outline, frame, of, values, neighbours, before);
    if (indicator.unit !== undefined) before = { unit: indicator.unit };
    return indicator;
  });
}
