import type { Area } from "../sheet/address";
import type { CellInput } from "../sheet/edit";
import { readRowKeys } from "./row-keys";
import type { CellFormat, FormattedArea, RowHeight, SheetPlan } from "./sheet-plan";

/** A sheet while it is laid out from top to bottom. */
export type SheetDraft = {
  readonly columnCount: number;
  readonly inputs: CellInput[][];
  /** What the first two cells of a row read, where they are formulas. */
  readonly shown: Map<number, string>;
  readonly formats: FormattedArea[];
  readonly merges: Area[];
  readonly rowHeights: RowHeight[];
};

export function draftSheet(columnCount: number): SheetDraft {
  return { columnCount, inputs: [], shown: new Map(), formats: [], merges: [], rowHeights: [] };
}

export type RowLook = {
  readonly format?: CellFormat;
  readonly height?: number | "fit";
  /** One text over all columns. */
  readonly merged?: boolean;
  /** What its first cell reads, where that is a formula. */
  readonly shown?: string;
};

/** Adds a row and gives its number; missing cells are empty. */
export function addRow(draft: SheetDraft, cells: readonly CellInput[], look: RowLook = {}): number {
  const row = draft.inputs.length;
  draft.inputs.push(
    Array.from({ length: draft.columnCount }, (_, column) => cells[column] ?? null),
  );
  const area = wholeRow(draft, row);
  if (look.format !== undefined) draft.formats.push({ area, format: look.format });
  if (look.height !== undefined) draft.rowHeights.push({ row, rowCount: 1, height: look.height });
  if (look.merged === true) draft.merges.push(area);
  if (look.shown !== undefined) draft.shown.set(row, look.shown);
  return row;
}

export function addBlankRows(draft: SheetDraft, count: number): void {
  for (let added = 0; added < count; added += 1) addRow(draft, []);
}

export function wholeRow({ columnCount }: SheetDraft, row: number, rowCount = 1): Area {
  return { row, column: 0, rowCount, columnCount };
}

/** Formats some rows together: one area instead of one per row. */
export function formatRows(
  draft: SheetDraft,
  first: number,
  last: number,
  format: CellFormat,
  columns: { readonly column: number; readonly columnCount: number } = {
    column: 0,
    columnCount: draft.columnCount,
  },
): void {
  if (last < first) return;
  draft.formats.push({ area: { row: first, rowCount: last - first + 1, ...columns }, format });
}

/** The parts of a plan that the draft holds. */
export function finishDraft(
  draft: SheetDraft,
): Pick<SheetPlan, "inputs" | "rowKeys" | "formats" | "merges" | "rowHeights"> {
  const { inputs, formats, merges, rowHeights, shown } = draft;
  const rowKeys = readRowKeys(
    inputs.map(([first = null, second = null], row) => [
      shown.get(row) ?? asText(first),
      asText(second),
    ]),
  );
  return { inputs, rowKeys, formats, merges, rowHeights };
}

function asText(input: CellInput): string {
  if (input === null || typeof input === "object") return input === null ? "" : "=";
  return String(input);
}
