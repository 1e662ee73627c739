import { readDeadline } from "../goals/read-deadline";
import { readGoal, type GoalContext } from "../goals/read-goal";
import type { ValueCell } from "../goals/read-value";
import type { Requirement } from "../goals/requirement";
import type { Column, Indicator, Role, TextCell } from "./annex";
import type { OutlinedIndicator } from "./outline";
import { readYearlyValue, sampleColumn } from "./read-values";
import { isWholeArea } from "./read-area";
import { joinLines, joinText } from "./read-cells";
import { unitInName } from "./unit-in-name";
import type { Layout } from "./row-facts";
import type { SheetReader } from "./sheet-reader";

/** What all indicators of an annex are read with. */
export type Frame = {
  readonly layout: Layout;
  /** The annex's own year, for deadlines that name none. */
  readonly year: number | undefined;
  readonly horizonOf: (indicator: OutlinedIndicator) => number;
  readonly sectionHorizonOf: (indicator: OutlinedIndicator) => number | undefined;
};

const TEXT_ROLES = [
  "evidence",
  "note",
  "product",
  "lead",
  "cooperating",
  "monitor",
  "assessor",
] as const satisfies readonly Role[];

type TextRole = (typeof TEXT_ROLES)[number];

function firstFilled(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
): TextCell | undefined {
  for (const { column } of columns) {
    const cell = joinText(reader, rows, column);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** Columns that state the goal where neither text nor goal column does: targets of the horizon year. */
function targetColumns(columns: readonly Column[], horizon: number): readonly Column[] {
  const targets = columns.filter(
    ({ kind, year, area }) =>
      kind === "target" &&
      (year === undefined || year === horizon) &&
      // What single places are given is not the goal of the whole.
      (area === undefined || isWholeArea(area)),
  );
  const whole = targets.filter(({ period }) => period === undefined);
  return whole.length > 0 ? whole : targets.slice(-1);
}

/** One goal, or one for each level where the columns divide it by level. */
function readTargets(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
  context: GoalContext,
): { readonly text?: TextCell; readonly requirements: readonly Requirement[] } {
  const byLevel = columns.filter(({ level }) => level !== undefined);
  const stating = byLevel.length > 1 ? byLevel : columns;
  const requirements: Requirement[] = [];
  let text: TextCell | undefined;
  for (const { column, level } of stating) {
    const cell = joinText(reader, rows, column);
    if (cell === undefined) continue;
    const stated = readGoal(joinLines(reader, rows, column), { ...context, fromCell: true });
    if (stated.length === 0) continue;
    text ??= cell;
    requirements.push(...stated.map((each) => (level === undefined ? each : { level, ...each })));
    if (byLevel.length < 2) break;
  }
  return { ...(text === undefined ? {} : { text }), requirements };
}

/** From the unit column; where there is none, figures may have theirs in brackets after the name. */
function readUnit(
  reader: SheetReader,
  rows: readonly number[],
  text: string,
  of: (role: Role) => readonly Column[],
): string | undefined {
  const columns = of("unit");
  if (columns.length > 0) return firstFilled(reader, rows.slice(0, 1), columns)?.text;
  return of("value").length > 0 ? unitInName(text) : undefined;
}

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
    if (!TICK.test(cell.text)) return cell;
    return vocabulary?.length === 1 && head !== undefined ? { text: head, at: cell.at } : cell;
  }
  return undefined;
}

export function readIndicators(
  reader: SheetReader,
  outlined: readonly OutlinedIndicator[],
  frame: Frame,
): readonly Indicator[] {
  const { columns, indicator: indicatorColumn } = frame.layout;
  const byRole = new Map<Role, Column[]>();
  for (const column of columns) {
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  }
  const of = (role: Role): readonly Column[] => byRole.get(role) ?? [];
  const firstRows = outlined.map(({ rows: [row = 0] }) => row);
  const samples = new Map<number, readonly ValueCell[]>(
    of("value").map(({ column }) => [column, sampleColumn(reader, firstRows, column)]),
  );

  return outlined.map((outline): Indicator => {
    const { rows } = outline;
    const [first = 0] = rows;
    const column = indicatorColumn.column;
    const rest = rows.length > 1 ? joinText(reader, rows.slice(1), column) : undefined;
    const text = rest === undefined ? outline.textFrom : `${outline.textFrom} ${rest.text}`.trim();
    const horizon = frame.horizonOf(outline);
    const unit = readUnit(reader, rows, text, of);
    const context = { ...(unit === undefined ? {} : { unit }), horizon };
    const goalCell = firstFilled(reader, rows, of("goal"));
    const goal = ((): {
      readonly text?: TextCell;
      readonly requirements: readonly Requirement[];
    } => {
      if (goalCell !== undefined) {
        return {
          text: goalCell,
          requirements: readGoal(joinLines(reader, rows, goalCell.at.column), {
            ...context,
            fromCell: true,
            subject: text,
          }),
        };
      }
      const stated = readGoal(outline.led ? text : joinLines(reader, rows, column), context);
      if (stated.length > 0) return { requirements: stated };
      return readTargets(reader, rows, targetColumns(of("value"), horizon), {
        ...context,
        subject: text,
      });
    })();
    const status = readStatusCell(reader, rows, of("status"));
    const texts: Partial<Record<TextRole, TextCell>> = {};
    for (const role of TEXT_ROLES) {
      const cell = firstFilled(reader, rows, of(role));
      if (cell !== undefined) texts[role] = cell;
    }
    const deadline = firstFilled(reader, rows, of("deadline"));
    const sectionHorizon = frame.sectionHorizonOf(outline);
    return {
      key: outline.key,
      number: outline.number,
      ...(outline.section === undefined ? {} : { section: outline.section }),
      ...(outline.group === undefined ? {} : { group: outline.group }),
      ...(outline.parent === undefined ? {} : { parent: outline.parent }),
      rows,
      text,
      at: { row: first, column },
      ...(unit === undefined ? {} : { unit }),
      ...(sectionHorizon === undefined ? {} : { horizon: sectionHorizon }),
      ...(goal.text === undefined ? {} : { goalText: goal.text }),
      goal: goal.requirements,
      values: of("value").map((value) =>
        readYearlyValue(reader, rows, value, samples.get(value.column) ?? [], {
          ...(unit === undefined ? {} : { unit }),
          goal: goal.requirements,
        }),
      ),
      ...(status === undefined ? {} : { status }),
      ...texts,
      ...(deadline === undefined
        ? {}
        : { deadline: { ...readDeadline(deadline.text, frame.year), at: deadline.at } }),
    };
  });
}
