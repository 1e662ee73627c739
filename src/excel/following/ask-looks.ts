import type { Area } from "../../core/sheet/address";
import type { RowsRead } from "../../core/sheet/following/replace-cells";
import { rangeOf } from "../reading/ranges";
import { FONT } from "../reading/mixed-fonts";
import { readFonts } from "../reading/read-block";

type Looks = Pick<RowsRead, "hiddenRows" | "fontNames" | "bold" | "mixedFormats">;

/**
 * Hidden rows and fonts by plain loads, cell by cell: `getRowProperties` and `getCellProperties`
 * count as writes for Excel and would clear its undo list. Call the answer after the sync.
 */
export function askLooks(sheet: Excel.Worksheet, area: Area, withFonts: boolean): () => Looks {
  const { row, rowCount, columnCount } = area;
  const range = rangeOf(sheet, area);
  range.load("rowHidden");
  const fonts = withFonts ? askFonts(range, rowCount, columnCount) : undefined;
  return () => ({
    ...readHidden(range, row, rowCount),
    ...(fonts === undefined ? {} : readFonts(fonts(), row)),
  });
}

/** Null: some rows are hidden, some are not; nobody types into those, so they are as they were. */
function readHidden(
  { rowHidden }: { readonly rowHidden: boolean | null },
  row: number,
  rowCount: number,
): Pick<Looks, "hiddenRows"> {
  if (rowHidden === null) return {};
  return { hiddenRows: rowHidden ? Array.from({ length: rowCount }, (_, step) => row + step) : [] };
}

function askFonts(range: Excel.Range, rowCount: number, columnCount: number) {
  const lines = Array.from({ length: rowCount }, (_line, row) =>
    Array.from({ length: columnCount }, (_cell, column) => {
      const { font } = range.getCell(row, column).format;
      font.load(Object.keys(FONT).join(","));
      return font;
    }),
  );
  return () =>
    lines.map((line) =>
      line.map(({ name, bold, italic, underline, color }) => ({
        format: { font: { name, bold, italic, underline, color } },
      })),
    );
}
