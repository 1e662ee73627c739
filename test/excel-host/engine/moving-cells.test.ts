import { cellAt, putCell, type Sheet } from "../model/sheet";
import { DEFAULT_FORMAT } from "../model/format";
import { sheetNamed, type WorkbookModel } from "../model/workbook";
import { firstSheet, workbookOf } from "../../excel/workbook-of";
import { withExcel } from "../node/with-excel";

async function onSheet(workbook: WorkbookModel, work: (sheet: Excel.Worksheet) => void) {
  await withExcel({ workbook }, () =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
}

function formulaAt(sheet: Sheet, row: number, column: number) {
  return cellAt(sheet, row, column).formula;
}

test("formulas follow inserted rows, in ranges, across sheets and as whole columns", async () => {
  const workbook = workbookOf([
    [1, { formula: "=SUM(A1:A3)" }, { formula: "=$A$3" }],
    [2, { formula: "=SUM(A:A)" }, { formula: '="A3"&A3' }],
    [3, { formula: "='Phụ lục'!A3+A1" }],
  ]);
  await onSheet(workbook, (sheet) => {
    sheet.getRange("2:3").insert("Down");
  });
  const sheet = firstSheet(workbook);
  expect([formulaAt(sheet, 0, 1), formulaAt(sheet, 0, 2)]).toEqual(["=SUM(A1:A5)", "=$A$5"]);
  expect([formulaAt(sheet, 3, 1), formulaAt(sheet, 3, 2)]).toEqual(["=SUM(A:A)", '="A3"&A5']);
  expect(formulaAt(sheet, 4, 1)).toBe("='Phụ lục'!A5+A1");
});

test("a reference to deleted cells is broken, a range shrinks", async () => {
  const workbook = workbookOf([[1, { formula: "=A2" }, { formula: "=SUM(A1:A3)" }], [2], [3]]);
  await onSheet(workbook, (sheet) => {
    sheet.getRange("2:2").delete("Up");
  });
  const sheet = firstSheet(workbook);
  expect([formulaAt(sheet, 0, 1), formulaAt(sheet, 0, 2)]).toEqual(["=#REF!", "=SUM(A1:A2)"]);
});

test("merges, heights and hidden rows follow; a merge around the place grows", async () => {
  const workbook = workbookOf([["a"], ["b"], ["c"], ["d"]]);
  const sheet = firstSheet(workbook);
  sheet.merges.push({ row: 0, column: 3, rowCount: 3, columnCount: 1 });
  sheet.merges.push({ row: 3, column: 0, rowCount: 1, columnCount: 2 });
  sheet.rowHeights.set(3, 44);
  sheet.hiddenRows.add(2);
  await onSheet(workbook, (excel) => {
    excel.getRange("2:2").insert("Down");
  });
  expect(sheet.merges).toEqual([
    { row: 0, column: 3, rowCount: 4, columnCount: 1 },
    { row: 4, column: 0, rowCount: 1, columnCount: 2 },
  ]);
  expect([...sheet.rowHeights]).toEqual([[4, 44]]);
  expect([...sheet.hiddenRows]).toEqual([3]);
});

test("a range of the add-in follows its cells within a run", async () => {
  const workbook = workbookOf([["a"], ["b"]]);
  await withExcel({ workbook }, async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address, values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(["'Phụ lục'!A3", [["b"]]]);
  });
});

test("formulas follow a renamed sheet", async () => {
  const workbook = workbookOf([[1, { formula: "='Phụ lục'!A1" }]]);
  await onSheet(workbook, (sheet) => {
    sheet.name = "it's";
  });
  expect(formulaAt(firstSheet(workbook), 0, 1)).toBe("='it''s'!A1");
  expect(sheetNamed(workbook, "IT'S")).toBe(firstSheet(workbook));
});

test("part of a merged area cannot be shifted", async () => {
  const workbook = workbookOf([["a", "b"]]);
  firstSheet(workbook).merges.push({ row: 2, column: 0, rowCount: 1, columnCount: 2 });
  await withExcel({ workbook }, async () => {
    const shift = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    await expect(shift).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });
});

test("more than 1 500 cells are written in chunks by the client and all arrive", async () => {
  const workbook = workbookOf([]);
  const values = Array.from({ length: 1_000 }, (_row, row) => [row, `r${String(row)}`, null]);
  putCell(firstSheet(workbook), 999, 2, { content: "stays", format: DEFAULT_FORMAT });
  await onSheet(workbook, (sheet) => {
    sheet.getRange("A1:C1000").values = values;
  });
  const last = [0, 1, 2].map((column) => cellAt(firstSheet(workbook), 999, column).content);
  expect(last).toEqual([999, "r999", "stays"]);
});
