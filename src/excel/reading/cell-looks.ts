import type { CellAddress } from "../../core/sheet/address";
import {
  differingLook,
  type CellLook,
  type HorizontalAlignment,
  type LookEdit,
  type VerticalAlignment,
} from "../../core/sheet/cell-look";

/** What to ask of cells to know their looks. */
export const LOOK_PROPERTIES = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

type Properties = Readonly<Record<string, unknown>>;

/** undefined: the characters of the cell differ. */
export function readCellLook({ format }: Excel.CellProperties): CellLook | undefined {
  // Border: the typings leave out that a mixed property is null.
  const font = (format?.font ?? {}) as Properties;
  const { horizontalAlignment, verticalAlignment, wrapText } = (format ?? {}) as Properties;
  const { name, size, bold, italic, color } = font;
  if (typeof name !== "string" || typeof size !== "number" || typeof color !== "string") {
    return undefined;
  }
  if (typeof bold !== "boolean" || typeof italic !== "boolean") return undefined;
  return {
    fontName: name,
    fontSize: size,
    bold,
    italic,
    color: color.toUpperCase(),
    // Border: Excel's own words.
    horizontal: horizontalAlignment as HorizontalAlignment,
    vertical: verticalAlignment as VerticalAlignment,
    wrap: wrapText === true,
  };
}

export function isLike(now: CellLook, wanted: Partial<CellLook>): boolean {
  return Object.keys(differingLook(now, wanted)).length === 0;
}

/** Queues the reading; the answer, in the order asked, is there after the next sync. */
export function askCellLooks(
  { workbook }: Excel.RequestContext,
  places: readonly CellAddress[],
  sheetIds: Readonly<Record<string, string>>,
): () => readonly (CellLook | undefined)[] {
  const asked = places.map(({ sheet, row, column }) =>
    workbook.worksheets
      .getItemOrNullObject(sheetIds[sheet] ?? sheet)
      .getRangeByIndexes(row, column, 1, 1)
      .getCellProperties(LOOK_PROPERTIES),
  );
  return () =>
    asked.map(({ value }) => {
      // Border: null for a sheet that is gone, against the typings.
      const cells = value as Excel.CellProperties[][] | null;
      const cell = cells?.[0]?.[0];
      return cell === undefined ? undefined : readCellLook(cell);
    });
}

export function queueLookEdits(
  worksheets: Excel.WorksheetCollection,
  edits: readonly LookEdit[],
  sheetIds: Readonly<Record<string, string>>,
): void {
  for (const { at, becomes } of edits) {
    const sheet = worksheets.getItem(sheetIds[at.sheet] ?? at.sheet);
    queueLook(sheet.getRangeByIndexes(at.row, at.column, 1, 1), becomes);
  }
}

function queueLook({ format }: Excel.Range, look: Partial<CellLook>): void {
  const { fontName, fontSize, bold, italic, color, horizontal, vertical, wrap } = look;
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
}
