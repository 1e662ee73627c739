import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import type { Area } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";

const FIXTURES = join(__dirname, "../fixtures/annexes");

const toArea = ({ s, e }: xlsx.Range): Area => ({
  row: s.r,
  column: s.c,
  rowCount: e.r - s.r + 1,
  columnCount: e.c - s.c + 1,
});

/** A test-only reader for the real annexes, until src/files reads workbooks. */
export function readFixture(id: string): SheetSnapshot {
  const book = xlsx.read(readFileSync(join(FIXTURES, `${id}.xlsx`)), { cellNF: true });
  const [name = ""] = book.SheetNames;
  const sheet = book.Sheets[name] ?? {};
  const range = xlsx.utils.decode_range(sheet["!ref"] ?? "A1");
  const rowCount = range.e.r - range.s.r + 1;
  const columnCount = range.e.c - range.s.c + 1;
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column): xlsx.CellObject | undefined => {
      const at = xlsx.utils.encode_cell({ r: range.s.r + row, c: range.s.c + column });
      return sheet[at] as xlsx.CellObject | undefined;
    }),
  );
  return {
    sheet: name,
    origin: { row: range.s.r, column: range.s.c },
    rowCount,
    columnCount,
    values: cells.map((row) =>
      row.map((cell): CellValue => {
        const value = cell?.v;
        return value === undefined || value instanceof Date ? null : value;
      }),
    ),
    texts: cells.map((row) => row.map((cell) => cell?.w ?? String(cell?.v ?? ""))),
    numberFormats: cells.map((row) => row.map((cell) => String(cell?.z ?? "General"))),
    merges: (sheet["!merges"] ?? []).map(toArea),
    hiddenRows: [],
    hiddenColumns: [],
  };
}
