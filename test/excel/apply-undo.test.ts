import type { Receipt, Change } from "../../src/app/ports/workbook";
import type { CellInput } from "../../src/core/sheet/edit";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { HOST_ERROR } from "../excel-host/engine/create-excel-host";
import { changeFont, changeFormat, DEFAULT_FORMAT } from "../excel-host/model/format";
import { cellAt, putCell } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { withExcel } from "../excel-host/node/with-excel";
import { firstSheet, workbookOf } from "./workbook-of";

jest.setTimeout(30_000);

const SHEET = "Phụ lục";

function edit(
  row: number,
  column: number,
  was: CellInput,
  becomes: CellInput,
  numberFormat?: string,
) {
  const at = { sheet: SHEET, row, column };
  return { at, was, becomes, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

async function apply(change: Change): Promise<Receipt> {
  const applied = await createExcelWorkbook().write(change);
  if (!applied.ok) throw new Error(applied.failure.kind);
  return applied.value;
}

async function undo(receipt: Receipt): Promise<Receipt> {
  const undone = await createExcelWorkbook().undo(receipt);
  if (!undone.ok) throw new Error(undone.failure.kind);
  return undone.value;
}

function contentAt(workbook: WorkbookModel, row: number, column: number) {
  const { content, formula } = cellAt(firstSheet(workbook), row, column);
  return formula ?? content;
}

test("an edit is written, and undo puts back input and number format", async () => {
  const workbook = workbookOf([["95%", 2, { formula: "=B1*2" }]]);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ roundTrips }) => {
    const receipt = await apply({
      edits: [
        edit(0, 0, "95%", 0.95, "0%"),
        edit(0, 1, 2, 3),
        edit(0, 2, { formula: "=B1*2" }, "xong"),
        edit(0, 3, null, { formula: "=SUM(B1:B1)" }),
      ],
    });
    expect(roundTrips()).toHaveLength(2);
    expect(receipt).toMatchObject({ written: [{}, {}, {}, {}], stale: [], refused: [] });
    expect([0, 1, 2, 3].map((column) => contentAt(workbook, 0, column))).toEqual([
      0.95,
      3,
      "xong",
      "=SUM(B1:B1)",
    ]);
    const undone = await undo(receipt);
    expect(undone).toMatchObject({ written: [{}, {}, {}, {}], stale: [], refused: [] });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test.each<[string, CellInput]>([
  ["a formula sign", "=HYPERLINK(A1)"],
  ["a minus", "- Tỷ lệ hồ sơ đúng hạn"],
  ["a plus", "+ Cấp xã"],
  ["an at sign", "@abc"],
  ["an apostrophe", "'abc"],
  ["a percentage", "95%"],
  ["a number with a comma", "1,5"],
  ["a date", "14/10/2023"],
  ["a fraction", "1/2"],
  ["a month", "3/2023"],
  ["a truth value", "TRUE"],
  ["a numbered line", "1. Tổng số chỉ tiêu: 33 chỉ tiêu"],
  ["two lines", "Cấp huyện: 34%\nCấp xã: 10%"],
])("text that looks like %s stays text, and undo empties the cell", async (_what, text) => {
  const workbook = workbookOf([["a"]]);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const receipt = await apply({ edits: [edit(1, 0, null, text)] });
    expect(contentAt(workbook, 1, 0)).toBe(text);
    expect(receipt.written).toMatchObject([{ becomes: text }]);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test.each<[string, CellInput]>([
  ["a percentage typed as text", "95%"],
  ["a formula kept as text", "=1+1"],
  ["a date typed as text", "14/10/2023"],
  ["an error", { error: "#N/A" }],
  ["a truth value", true],
])("undo brings back %s", async (_what, was) => {
  const workbook = workbookOf([[was]]);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const receipt = await apply({ edits: [edit(0, 0, was, 5)] });
    expect(contentAt(workbook, 0, 0)).toBe(5);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("in a cell formatted as text, numbers become numbers and undo restores the text format", async () => {
  const workbook = workbookOf([]);
  const text = changeFormat(DEFAULT_FORMAT, { numberFormat: "@" });
  putCell(firstSheet(workbook), 0, 0, { content: "60", format: text });
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const receipt = await apply({ edits: [edit(0, 0, "60", 60)] });
    expect(contentAt(workbook, 0, 0)).toBe(60);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("a cell that changed since the check is left alone and listed", async () => {
  const workbook = workbookOf([["mới", "b"]]);
  await withExcel({ workbook }, async () => {
    const stale = edit(0, 0, "cũ", "x");
    const receipt = await apply({ edits: [stale, edit(0, 1, "b", "c")] });
    expect(receipt.stale).toEqual([stale]);
    expect([contentAt(workbook, 0, 0), contentAt(workbook, 0, 1)]).toEqual(["mới", "c"]);
  });
});

test("undo leaves alone what the user typed since and takes back the rest", async () => {
  const workbook = workbookOf([["a", "b"]]);
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply({ edits: [edit(0, 0, "a", "x"), edit(0, 1, "b", "y")] });
    user.types(SHEET, 0, 0, "của tôi");
    const undone = await undo(receipt);
    expect(undone.stale).toMatchObject([{ was: "x", becomes: "a" }]);
    expect([contentAt(workbook, 0, 0), contentAt(workbook, 0, 1)]).toEqual(["của tôi", "b"]);
  });
});

test("undo finds its sheet after it was renamed", async () => {
  const workbook = workbookOf([["a"]]);
  await withExcel({ workbook }, async () => {
    const receipt = await apply({ edits: [edit(0, 0, "a", "x")] });
    firstSheet(workbook).name = "Tên khác";
    await undo(receipt);
    expect(contentAt(workbook, 0, 0)).toBe("a");
  });
});

const LINES: Change = {
  insertion: { sheet: SHEET, before: 1, count: 3, font: { name: "Times New Roman", size: 13 } },
  edits: [
    edit(1, 0, null, "1. Tổng số chỉ tiêu: 33 chỉ tiêu"),
    edit(2, 0, null, "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu"),
    edit(3, 0, null, "- Chỉ tiêu đang thực hiện: 23 chỉ tiêu."),
    edit(4, 0, "STT", "TT"),
  ],
};

function tableWithTitle() {
  const workbook = workbookOf([
    ["Tiêu đề"],
    ["STT", "Chỉ tiêu"],
    [1, "a"],
    [2, { formula: "=A3+1" }],
  ]);
  const sheet = firstSheet(workbook);
  const title = changeFont(changeFormat(DEFAULT_FORMAT, { fill: "#FFFF00" }), { bold: true });
  putCell(sheet, 0, 0, { content: "Tiêu đề", format: title });
  sheet.rowHeights.set(0, 40);
  sheet.rowHeights.set(2, 60);
  sheet.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 4 });
  sheet.merges.push({ row: 2, column: 2, rowCount: 2, columnCount: 1 });
  sheet.hiddenRows.add(3);
  return workbook;
}

test("rows are inserted without the looks of their neighbours", async () => {
  const workbook = tableWithTitle();
  await withExcel({ workbook }, async ({ roundTrips }) => {
    const receipt = await apply(LINES);
    expect(roundTrips()).toHaveLength(2);
    expect(receipt).toMatchObject({ insertion: { before: 1, count: 3 }, stale: [], refused: [] });
    const sheet = firstSheet(workbook);
    const { format } = cellAt(sheet, 1, 0);
    expect([format.fill, format.font.bold, format.font.name, format.font.size]).toEqual([
      null,
      false,
      "Times New Roman",
      13,
    ]);
    expect(contentAt(workbook, 4, 0)).toBe("TT");
    expect(contentAt(workbook, 6, 1)).toBe("=A6+1");
    expect(sheet.rowHeights).toEqual(
      new Map([
        [0, 40],
        [5, 60],
      ]),
    );
  });
});

test("undo takes inserted rows out again, and everything is as before", async () => {
  const workbook = tableWithTitle();
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ roundTrips }) => {
    const receipt = await apply(LINES);
    await undo(receipt);
    expect(roundTrips()).toHaveLength(4);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("inserted rows that the user wrote into stay, without our lines", async () => {
  const workbook = tableWithTitle();
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply(LINES);
    user.types(SHEET, 2, 5, "ghi chú");
    const undone = await undo(receipt);
    expect(undone.keptRows).toMatchObject({ before: 1, count: 3 });
    expect([1, 2, 3, 4].map((row) => contentAt(workbook, row, 0))).toEqual([
      null,
      null,
      null,
      "STT",
    ]);
    expect(contentAt(workbook, 2, 5)).toBe("ghi chú");
  });
});

/** A title, two blank rows of the user's, a table. */
function tableBelowBlanks() {
  return workbookOf([["Tiêu đề"], [null], [null], ["STT", "Chỉ tiêu"], [1, "a"]]);
}

test("where our rows were deleted by hand, undo takes no row of the user's", async () => {
  const workbook = tableBelowBlanks();
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply({ ...LINES, edits: LINES.edits.slice(0, 3) });
    user.deletesRows(SHEET, 1, 3);
    const undone = await undo(receipt);
    expect(undone).toMatchObject({ written: [], stale: [{}, {}, {}], keptRows: { before: 1 } });
    expect(undone.insertion).toBeUndefined();
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("where the user's own undo has emptied our rows, they stay and that is told", async () => {
  const workbook = tableBelowBlanks();
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply({ ...LINES, edits: LINES.edits.slice(0, 3) });
    user.fills(SHEET, { row: 1, column: 0, rowCount: 3, columnCount: 1 }, "");
    const emptied = snapshotModel(workbook);
    const undone = await undo(receipt);
    expect(undone).toMatchObject({ written: [], keptRows: { before: 1, count: 3 } });
    expect(snapshotModel(workbook)).toEqual(emptied);
  });
});

test("where one of our rows was deleted by hand, only the others go out", async () => {
  const workbook = tableBelowBlanks();
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply({ ...LINES, edits: LINES.edits.slice(0, 3) });
    user.deletesRows(SHEET, 3, 1);
    const undone = await undo(receipt);
    expect(undone).toMatchObject({ insertion: { before: 1, count: 2 }, keptRows: { count: 1 } });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("where a row between ours was emptied, all stay without our lines", async () => {
  const workbook = tableBelowBlanks();
  await withExcel({ workbook }, async ({ user }) => {
    const receipt = await apply({ ...LINES, edits: LINES.edits.slice(0, 3) });
    user.types(SHEET, 2, 0, "");
    const undone = await undo(receipt);
    expect(undone).toMatchObject({ written: [{}, {}], stale: [{}], keptRows: { count: 3 } });
    expect([1, 2, 3, 4, 5, 6].map((row) => contentAt(workbook, row, 0))).toEqual([
      null,
      null,
      null,
      null,
      null,
      "STT",
    ]);
  });
});

test("rows that came in before Excel stopped go out, unless somebody has deleted them", async () => {
  for (const isDeleted of [false, true]) {
    const workbook = tableBelowBlanks();
    const before = snapshotModel(workbook);
    await withExcel({ workbook }, async ({ user, roundTrips, injectFaults }) => {
      await apply(LINES).then(undo);
      const actions = roundTrips()[1]?.actionCount ?? 0;
      expect(snapshotModel(workbook)).toEqual(before);
      let isTried = false;
      for (let atAction = 1; atAction < actions && !isTried; atAction += 1) {
        injectFaults([{ batch: 1, kind: "stops", atAction, code: "GeneralException" }]);
        const applied = await createExcelWorkbook().write({
          ...LINES,
          edits: LINES.edits.slice(0, 3),
        });
        injectFaults([]);
        if (!applied.ok) continue;
        isTried = applied.value.written.length === 0;
        if (isTried && isDeleted) user.deletesRows(SHEET, 1, 3);
        await undo(applied.value);
        expect(snapshotModel(workbook)).toEqual(before);
      }
      expect(isTried).toBe(true);
    });
  }
});

test("on a protected sheet free cells are written and locked ones listed", async () => {
  const workbook = workbookOf([["a", "b"]]);
  const sheet = firstSheet(workbook);
  putCell(sheet, 0, 1, { content: "b", format: changeFormat(DEFAULT_FORMAT, { locked: false }) });
  sheet.protection = { isProtected: true, options: {} };
  await withExcel({ workbook }, async () => {
    const locked = edit(0, 0, "a", "x");
    const receipt = await apply({ edits: [locked, edit(0, 1, "b", "y")] });
    expect(receipt.refused).toEqual([{ edit: locked, because: "protected" }]);
    expect([contentAt(workbook, 0, 0), contentAt(workbook, 0, 1)]).toEqual(["a", "y"]);
  });
});

test("rows cannot be inserted into a protected sheet", async () => {
  const workbook = tableWithTitle();
  firstSheet(workbook).protection = { isProtected: true, options: { allowInsertRows: true } };
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const applied = await createExcelWorkbook().write(LINES);
    expect(applied).toEqual({ ok: false, failure: { kind: "sheet-protected", sheet: SHEET } });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("what would vanish under a merged area is refused", async () => {
  const workbook = workbookOf([["a"]]);
  firstSheet(workbook).merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
  await withExcel({ workbook }, async () => {
    const under = edit(0, 1, null, "x");
    const receipt = await apply({ edits: [under] });
    expect(receipt).toMatchObject({ written: [], refused: [{ edit: under, because: "merged" }] });
  });
});

test("while the user types in a cell nothing is written", async () => {
  const workbook = workbookOf([["a"]]);
  await withExcel({ workbook }, async ({ user }) => {
    user.beginsEditing();
    const applied = await createExcelWorkbook().write({ edits: [edit(0, 0, "a", "x")] });
    expect(applied).toEqual({ ok: false, failure: { kind: "editing-a-cell" } });
    expect(contentAt(workbook, 0, 0)).toBe("a");
    user.endsEditing();
  });
});

test("a workbook opened for reading only says so", async () => {
  const workbook = workbookOf([["a"]]);
  workbook.readOnly = true;
  await withExcel({ workbook }, async () => {
    const applied = await createExcelWorkbook().write({ edits: [edit(0, 0, "a", "x")] });
    expect(applied).toEqual({ ok: false, failure: { kind: "workbook-read-only" } });
  });
});

test("2 000 scattered fixes are one write", async () => {
  const rows = Array.from({ length: 4_000 }, (_row, row) => [row, `${String(row)}%`]);
  const workbook = workbookOf(rows);
  const before = snapshotModel(workbook);
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async ({ roundTrips }) => {
    const edits = rows
      .filter((_row, row) => row % 2 === 0)
      .map(([row, text]) => edit(Number(row), 1, String(text), Number(row) / 100, "0%"));
    const receipt = await apply({ edits });
    expect(roundTrips()).toHaveLength(2);
    expect(receipt.written).toHaveLength(2_000);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("more fixes than a request may carry go out in blocks, and so does their undo", async () => {
  const rows = Array.from({ length: 6_000 }, (_row, row) => [
    `${String(row)} phần trăm`,
    null,
    "x",
  ]);
  const workbook = workbookOf(rows);
  const before = snapshotModel(workbook);
  // A fifth of the limit on the web, so that a fifth of the edits will do.
  await withExcel({ workbook, payloadLimit: 1024 * 1024 }, async ({ roundTrips }) => {
    const edits = rows
      .map(([text], row) => edit(row, 0, String(text), row / 100, "0%"))
      .filter((_edit, row) => row % 2 === 0);
    const receipt = await apply({ edits });
    expect(receipt).toMatchObject({ stale: [], refused: [] });
    expect(receipt.written).toHaveLength(3_000);
    expect(roundTrips().length).toBeGreaterThan(2);
    expect(await undo(receipt)).toMatchObject({ stale: [], refused: [] });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("when a later block fails, the receipt knows what the earlier ones wrote", async () => {
  const long = "x".repeat(1_000);
  const rows = Array.from({ length: 600 }, () => [long, "a"]);
  const workbook = workbookOf(rows);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ injectFaults }) => {
    const edits = rows.map((_row, row) => edit(row, 0, long, `${long}y`));
    // Each block looks, then writes: the second block's write is refused.
    injectFaults([{ batch: 3, kind: "refused", hostError: HOST_ERROR.activityLimitReached }]);
    const receipt = await apply({ edits });
    const written = rows.filter((_row, row) => contentAt(workbook, row, 0) !== long).length;
    expect(written).toBeGreaterThan(0);
    expect(receipt.written).toHaveLength(written);
    expect(receipt.refused).toHaveLength(600 - written);
    injectFaults([]);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("a safe fix never rewrites a cell whose words differ in format", async () => {
  const workbook = workbookOf([["Tỷ lệ  đạt", "Tỷ lệ  đạt"]]);
  const runs = [{ text: "Tỷ lệ ", font: { bold: true } }, { text: " đạt" }];
  putCell(firstSheet(workbook), 0, 1, { content: "Tỷ lệ  đạt", runs, format: DEFAULT_FORMAT });
  await withExcel({ workbook }, async () => {
    const mixed = edit(0, 1, "Tỷ lệ  đạt", "Tỷ lệ đạt");
    const edits = [edit(0, 0, "Tỷ lệ  đạt", "Tỷ lệ đạt"), mixed];
    const receipt = await apply({ edits, sparesMixedFormats: true });
    expect(receipt.refused).toEqual([{ edit: mixed, because: "mixed-formats" }]);
    expect(contentAt(workbook, 0, 0)).toBe("Tỷ lệ đạt");
    expect(cellAt(firstSheet(workbook), 0, 1).runs).toEqual(runs);
  });
});

test("a real annex gets its lines and loses them again", async () => {
  const workbook = await openAnnex("gio-linh-2023-assessment");
  const before = snapshotModel(workbook);
  const sheet = firstSheet(workbook).name;
  await withExcel({ workbook }, async () => {
    const receipt = await apply({
      insertion: { sheet, before: 7, count: 2 },
      edits: [
        { at: { sheet, row: 7, column: 0 }, was: null, becomes: "1. Tổng số chỉ tiêu: 33" },
        { at: { sheet, row: 8, column: 0 }, was: null, becomes: "2. Đã hoàn thành: 10" },
      ],
    });
    expect(snapshotModel(workbook)).not.toEqual(before);
    await undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});
