import { firstSheet, workbookOf } from "../../excel/workbook-of";
import { openWorkbook } from "../files/open-workbook";
import { saveWorkbook } from "../files/save-workbook";
import { cellAt } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { withExcel } from "../node/with-excel";

const ROWS = [
  ["STT", "Chỉ tiêu", "Trạng thái"],
  [1, "Hồ sơ trực tuyến", "Đạt"],
  [2, "Số hóa hồ sơ", "Chưa đạt"],
  [3, "Văn bản điện tử", "Đạt"],
];

async function onTable(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<WorkbookModel> {
  const workbook = workbookOf(ROWS);
  await withExcel({ workbook }, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("A1:C4", true);
      await context.sync();
      await work(sheet, context);
      await context.sync();
    }),
  );
  return workbook;
}

const columnOf = (workbook: WorkbookModel, column: number) =>
  [0, 1, 2, 3, 4, 5].map((row) => cellAt(firstSheet(workbook), row, column).content);

test("a table's heads stay texts of their own, whatever is written there", async () => {
  const workbook = await onTable((sheet) => {
    sheet.getRange("A1:C1").values = [["chỉ tiêu", 2025, ""]];
  });
  expect([0, 1, 2].map((column) => cellAt(firstSheet(workbook), 0, column).content)).toEqual([
    "chỉ tiêu2",
    "2025",
    "Column3",
  ]);
});

test("whole rows that come in inside belong to the table, those above move it", async () => {
  const workbook = await onTable((sheet) => {
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("1:2").insert("Down");
  });
  expect(firstSheet(workbook).tables.map(({ area }) => area)).toEqual([
    { row: 2, column: 0, rowCount: 5, columnCount: 3 },
  ]);
});

test.each([
  ["InsertDeleteConflict", (sheet: Excel.Worksheet) => sheet.getRange("B2:B2").insert("Down")],
  [
    "InvalidOperation",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("B2:C2").merge();
    },
  ],
])("%s: a table is neither torn nor merged", async (code, change) => {
  await onTable(async (sheet, context) => {
    change(sheet);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

test("tables are found by what they cover", async () => {
  await onTable(async (sheet, context) => {
    const touched = sheet.getRange("C4:F9").getTables();
    const covered = sheet.getRange("C4:F9").getTables(true);
    const [found, body] = [touched.getFirst(), touched.getFirst().getDataBodyRange()];
    found.load("name, showHeaders");
    body.load("address");
    const counts = [touched.getCount(), covered.getCount()];
    await context.sync();
    expect([found.name, found.showHeaders, body.address]).toEqual([
      "Table1",
      true,
      "'Phụ lục'!A2:C4",
    ]);
    expect(counts.map(({ value }) => value)).toEqual([1, 0]);
  });
});

test("a filter hides rows, and what is written there arrives all the same", async () => {
  const workbook = workbookOf(ROWS);
  await withExcel({ workbook }, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.autoFilter.apply("A1:C4", 2, { filterOn: "Values", values: ["Đạt"] });
      sheet.getRange("B2:B4").values = [["a"], ["b"], ["c"]];
      const hidden = sheet.getRange("A3");
      hidden.load("rowHidden");
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([hidden.rowHidden, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    }),
  );
  expect([...firstSheet(workbook).hiddenRows]).toEqual([2]);
  expect(columnOf(workbook, 1).slice(1, 4)).toEqual(["a", "b", "c"]);
});

test("a link stays when its cell gets another text", async () => {
  const workbook = workbookOf([["Nghị quyết"]]);
  await withExcel({ workbook }, () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.hyperlink = { address: "https://example.gov.vn/", screenTip: "văn bản" };
      cell.values = [["Nghị quyết 76"]];
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        address: "https://example.gov.vn/",
        screenTip: "văn bản",
        textToDisplay: "Nghị quyết 76",
      });
    }),
  );
});

test("tables, filters and links survive saving", async () => {
  const workbook = await onTable((sheet) => {
    sheet.getRange("B2").hyperlink = { address: "https://example.gov.vn/" };
  });
  const again = firstSheet(await openWorkbook(await saveWorkbook(workbook), "b.xlsx"));
  const before = firstSheet(workbook);
  expect(again.tables.map(({ id, ...table }) => [id !== "", table])).toEqual(
    before.tables.map(({ id, ...table }) => [id !== "", table]),
  );
  expect(cellAt(again, 1, 1)).toEqual(cellAt(before, 1, 1));
  expect(columnOf({ ...workbook, sheets: [again] }, 2)).toEqual(columnOf(workbook, 2));
});
