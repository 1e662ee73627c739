import type { Area } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";
import { readRowKeys } from "./row-keys";
import { estimateHeight } from "./row-height";
import type { CellFormat, FormattedArea, RowHeight, SheetPlan } from "./sheet-plan";

/** A sheet while it is laid out from top to bottom. */
export type SheetDraft = {
  readonly columnWidths: readonly number[];
  readonly inputs: CellInput[][];
  /** What a row's first cell reads, where that is a formula. */
  readonly shown: Map<number, string>;
  readonly formats: FormattedArea[];
  readonly merges: Area[];
  readonly rowHeights: RowHeight[];
};

export function draftSheet(columnWidths: readonly number[]): SheetDraft {
  return { columnWidths, inputs: [], shown: new Map(), formats: [], merges: [], rowHeights: [] };
}

export type RowLook = {
  readonly format?: CellFormat;
  /** A number, or what the wrapped texts need. */
  readonly height?: number | "fit";
  /** One text over all columns. */
  readonly merged?: boolean;
  /** What its first cell reads, where that is a formula. */
  readonly shown?: string;
};

/** Adds a row and gives its number; missing cells are empty. */
export function addRow(draft: SheetDraft, cells: readonly CellInput[], look: RowLook = {}): number {
  const { columnWidths } = draft;
  const row = draft.inputs.length;
  const inputs = columnWidths.map((_, column) => cells[column] ?? null);
  draft.inputs.push(inputs);
  const area = { row, column: 0, rowCount: 1, columnCount: columnWidths.length };
  if (look.format !== undefined) draft.formats.push({ area, format: look.format });
  if (look.merged === true) draft.merges.push(area);
  if (look.shown !== undefined) draft.shown.set(row, look.shown);
  if (typeof look.height === "number") draft.rowHeights.push({ row, height: look.height });
  if (look.height === "fit")
    draft.rowHeights.push({
      row,
      height: estimateHeight(inputs, columnWidths, look.format),
      fit: true,
    });
  return row;
}

export function addBlankRows(draft: SheetDraft, count: number, height?: number): void {
  for (let added = 0; added < count; added += 1)
    addRow(draft, [], height === undefined ? {} : { height });
}

/** Formats some rows together: one area instead of one per row. */
export function formatRows(
  draft: SheetDraft,
  first: number,
  last: number,
  format: CellFormat,
  columns: { readonly column: number; readonly columnCount: number } = {
    column: 0,
    columnCount: draft.columnWidths.length,
  },
): void {
  if (last < first) return;
  draft.formats.push({ area: { row: first, rowCount: last - first + 1, ...columns }, format });
}

/** The parts of a plan that the draft holds. */
export function finishDraft(
  draft: SheetDraft,
): Pick<SheetPlan, "inputs" | "rowKeys" | "formats" | "merges" | "rowHeights" | "columnWidths"> {
  const { inputs, formats, merges, rowHeights, columnWidths, shown } = draft;
  const rowKeys = readRowKeys(
    inputs.map(([first = null, second = null], row) => [
      shown.get(row) ?? asText(first),
      asText(second),
    ]),
  );
  return { inputs, rowKeys, formats, merges, rowHeights, columnWidths };
}

function asText(input: CellInput): string {
  if (input === null || typeof input === "object") return input === null ? "" : "=";
  return String(input);
}
