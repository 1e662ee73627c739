import type { Area } from "./area";
import { isBlank, type Cell } from "./cell";
import {
  usualPageLayout,
  type AutoFilterModel,
  type ChartModel,
  type CommentModel,
  type ConditionalFormatModel,
  type NoteModel,
  type PageLayoutModel,
  type TableModel,
  type ValidationModel,
} from "./decorations";
import { DEFAULT_FORMAT, type CellFormat } from "./format";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet. Mutable on purpose: it is the workbook under test, changed only through the functions beside it. */
export type Sheet = {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Row → column → cell; what is absent is empty and has the format of its row or column. */
  readonly cells: Map<number, Map<number, Cell>>;
  readonly rowFormats: Map<number, CellFormat>;
  readonly columnFormats: Map<number, CellFormat>;
  merges: Area[];
  /** Points. */
  readonly rowHeights: Map<number, number>;
  /** Points, as Office.js gives them. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  standardHeight: number;
  standardWidth: number;
  protection: Protection;
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number } | null;
  selection: Area;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  comments: CommentModel[];
  notes: NoteModel[];
  charts: ChartModel[];
  tables: TableModel[];
  autoFilter: AutoFilterModel | null;
  readonly pageLayout: PageLayoutModel;
  /** Rows before which a printed page begins. */
  breaksBefore: number[];
  readonly customProperties: Map<string, string>;
};

/** What a protected sheet still allows; all false as in Excel's own dialog, locked cells decide the rest. */
export type Protection = {
  readonly isProtected: boolean;
  readonly password?: string;
  readonly options: Readonly<Partial<Record<ProtectionOption, boolean>>>;
};

export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    rowFormats: new Map(),
    columnFormats: new Map(),
    merges: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    standardHeight: 15,
    standardWidth: 48,
    protection: { isProtected: false, options: {} },
    frozen: null,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    conditionalFormats: [],
    validations: [],
    comments: [],
    notes: [],
    charts: [],
    tables: [],
    autoFilter: null,
    pageLayout: usualPageLayout(),
    breaksBefore: [],
    customProperties: new Map(),
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return (
    sheet.cells.get(row)?.get(column) ?? {
      content: null,
      format: inheritedFormat(sheet, row, column),
    }
  );
}

/** The format of a cell nobody has touched. */
function inheritedFormat(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (isBlank(cell) && cell.format === inheritedFormat(sheet, row, column)) {
    removeCell(sheet, row, column);
    return;
  }
  const line = sheet.cells.get(row);
  if (line === undefined) sheet.cells.set(row, new Map([[column, cell]]));
  else line.set(column, cell);
}

export function removeCell(sheet: Sheet, row: number, column: number): void {
  const line = sheet.cells.get(row);
  if (line === undefined) return;
  line.delete(column);
  if (line.size === 0) sheet.cells.delete(row);
}

/** The merged area that holds a cell. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount,
  );
}
