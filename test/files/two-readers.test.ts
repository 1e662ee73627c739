import { join } from "node:path";
import ExcelJS from "exceljs";
import { isBold, valueAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { ANNEX_FIXTURES, readFixture } from "./annex-fixtures";

type Cell = { readonly at: string; readonly value: unknown; readonly bold: boolean };

/** What a second, independent reader sees; it repeats a merged area's value in the covered cells. */
async function readWithExcelJs(name: string): Promise<readonly Cell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(__dirname, "../fixtures/annexes", `${name}.xlsx`));
  const cells: Cell[] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      const isCovered = cell.isMerged && cell.master !== cell;
      if (isCovered || cell.value === null) return;
      cells.push({ at: cell.address, value: cell.value, bold: cell.font.bold === true });
    });
  });
  return cells;
}

function contents(snapshot: SheetSnapshot): readonly Cell[] {
  const cells: Cell[] = [];
  const { origin, rowCount, columnCount } = snapshot;
  for (let row = origin.row; row < origin.row + rowCount; row += 1)
    for (let column = origin.column; column < origin.column + columnCount; column += 1) {
      const value = valueAt(snapshot, row, column);
      if (value === null) continue;
      const at = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
      cells.push({ at, value, bold: isBold(snapshot, row, column) });
    }
  return cells;
}

it.each(ANNEX_FIXTURES)("%s: an independent reader finds the same cells", async (name) => {
  expect(contents(readFixture(name))).toEqual(await readWithExcelJs(name));
});
