import { readDeadline } from "../goals/read-deadline";
import { readGoal } from "../goals/read-goal";
import type { ValueCell } from "../goals/read-value";
import type { Requirement } from "../goals/requirement";
import type { Column, Indicator, Role, TextCell } from "./annex";
import type { OutlinedIndicator } from "./outline";
import { readYearlyValue, sampleColumn } from "./read-values";
import { joinText } from "./read-cells";
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
  "status",
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

/** The target cell that states the goal where neither text nor goal column does: the horizon year's. */
function targetCell(
  reader: SheetReader,
  rows: readonly number[],
  columns: readonly Column[],
  horizon: number,
): TextCell | undefined {
  const targets = columns.filter(
    ({ kind, year }) => kind === "target" && (year === undefined || year === horizon),
  );
  return firstFilled(reader, rows, targets);
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
    const unit = firstFilled(reader, rows.slice(0, 1), of("unit"))?.text;
    const context = { ...(unit === undefined ? {} : { unit }), horizon };
    const goalCell = firstFilled(reader, rows, of("goal"));
    const goal = ((): {
      readonly text?: TextCell;
      readonly requirements: readonly Requirement[];
    } => {
      if (goalCell !== undefined) {
        return {
          text: goalCell,
          requirements: readGoal(goalCell.text, { ...context, fromCell: true }),
        };
      }
      const stated = readGoal(text, context);
      const target = stated.length > 0 ? undefined : targetCell(reader, rows, of("value"), horizon);
      if (target === undefined) return { requirements: stated };
      const requirements = readGoal(target.text, { ...context, fromCell: true });
      return requirements.length === 0 ? { requirements } : { text: target, requirements };
    })();
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
      ...texts,
      ...(deadline === undefined
        ? {}
        : { deadline: { ...readDeadline(deadline.text, frame.year), at: deadline.at } }),
    };
  });
}
