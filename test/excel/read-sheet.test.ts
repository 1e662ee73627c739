import path from "node:path";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { cellAt, isBold, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbookFile } from "../../src/batch/read-workbook-file";
import { changeFont, changeFormat, DEFAULT_FORMAT } from "../excel-host/model/format";
import { putCell } from "../excel-host/model/sheet";
import { createWorkbook } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { withExcel } from "../excel-host/node/with-excel";
import { firstSheet, workbookOf } from "./workbook-of";

async function readActive(): Promise<SheetSnapshot> {
  const read = await createExcelWorkbook().readActiveSheet();
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

function readFile(annex: string): SheetSnapshot {
  const file = path.join(__dirname, "../fixtures/annexes", `${annex}.xlsx`);
  const read = readWorkbookFile(file);
  const snapshot = read.ok ? read.value.sheets[0]?.snapshot : undefined;
  if (snapshot === undefined) throw new Error(`${file} has no readable sheet.`);
  return snapshot;
}

function shown(snapshot: SheetSnapshot) {
  const { origin, rowCount, columnCount, merges, hiddenRows, hiddenColumns } = snapshot;
  const cells: unknown[] = [];
  for (let row = 0; row < origin.row + rowCount; row += 1) {
    for (let column = 0; column < origin.column + columnCount; column += 1) {
      const cell = cellAt(snapshot, row, column);
      if (cell.value !== null)
        cells.push({ row, column, ...cell, bold: isBold(snapshot, row, column) });
    }
  }
  return { cells, merges: [...merges].sort((a, b) => a.row - b.row), hiddenRows, hiddenColumns };
}

test.each([
  "binh-dinh-2023-criteria",
  "gio-chau-2024-targets",
  "gio-linh-2023-assessment",
  "gio-linh-2023-yearly-plan",
  "trieu-an-2023-tasks",
])("%s is read in two round trips, as from its file", async (annex) => {
  await withExcel({ workbook: await openAnnex(annex) }, async ({ roundTrips }) => {
    const snapshot = await readActive();
    expect(roundTrips()).toHaveLength(2);
    expect(shown(snapshot)).toEqual(shown(readFile(annex)));
  });
});

test("an apostrophe keeps a text that looks like a formula a text", async () => {
  const workbook = workbookOf([["=1+1", { formula: "=1+1" }, "- Tỷ lệ", { error: "#N/A" }, true]]);
  await withExcel({ workbook }, async () => {
    const snapshot = await readActive();
    const cells = [0, 1, 2, 3, 4].map((column) => cellAt(snapshot, 0, column));
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      ["=1+1", null],
      [2, "=1+1"],
      ["- Tỷ lệ", null],
      [{ error: "#N/A" }, null],
      [true, null],
    ]);
  });
});

test("a sheet that begins at C4 keeps its addresses", async () => {
  const workbook = workbookOf([[], [], [], [null, null, "Chỉ tiêu"]]);
  await withExcel({ workbook }, async () => {
    const snapshot = await readActive();
    expect(snapshot.origin).toEqual({ row: 0, column: 0 });
    expect(cellAt(snapshot, 3, 2).value).toBe("Chỉ tiêu");
  });
});

test("merges that begin above the used cells are known", async () => {
  const workbook = workbookOf([[], ["a"]]);
  firstSheet(workbook).merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 4 });
  await withExcel({ workbook }, async () => {
    const { merges } = await readActive();
    expect(merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
  });
});

test("hidden rows and columns, fonts and cells of mixed format are told", async () => {
  const workbook = workbookOf([["a", "b"], ["c"]]);
  const sheet = firstSheet(workbook);
  const bold = changeFont(DEFAULT_FORMAT, { bold: true, name: ".VnTime" });
  putCell(sheet, 0, 1, { content: "b", format: bold });
  putCell(sheet, 1, 0, {
    content: "60% xã",
    runs: [{ text: "60%", font: { bold: true } }, { text: " xã" }],
    format: DEFAULT_FORMAT,
  });
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(1);
  await withExcel({ workbook }, async () => {
    const snapshot = await readActive();
    expect(snapshot.hiddenRows).toEqual([1]);
    expect(snapshot.hiddenColumns).toEqual([1]);
    expect(snapshot.fontNames?.[0]).toEqual(["Calibri", ".VnTime"]);
    expect(snapshot.bold?.[0]).toEqual([false, true]);
    expect(snapshot.mixedFormats).toEqual([{ row: 1, column: 0 }]);
  });
});

test("an empty sheet is an empty snapshot", async () => {
  await withExcel({ workbook: createWorkbook(["Trống"]) }, async () => {
    expect(await readActive()).toMatchObject({ sheet: "Trống", rowCount: 0, values: [] });
  });
});

test("a sheet that is gone is a failure with its name", async () => {
  await withExcel({ workbook: createWorkbook() }, async () => {
    const read = await createExcelWorkbook().readSheet("PL 9");
    expect(read).toEqual({ ok: false, failure: { kind: "sheet-missing", sheet: "PL 9" } });
  });
});

const INDICATOR = "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn đạt từ 95% trở lên";

function largeWorkbook(rowCount: number) {
  const times = changeFormat(DEFAULT_FORMAT, {
    font: { ...DEFAULT_FORMAT.font, name: "Times New Roman" },
  });
  const workbook = workbookOf([]);
  for (let row = 0; row < rowCount; row += 1) {
    [row, INDICATOR, "95%", 0.95, 0.96, 0.97, "Sở Nội vụ"].forEach((content, column) => {
      putCell(firstSheet(workbook), row, column, { content, format: times });
    });
  }
  return workbook;
}

const WEB_LIMIT = 5 * 1024 * 1024;

test("5 000 rows are read in two round trips within the limits of the web", async () => {
  const workbook = largeWorkbook(5_000);
  await withExcel({ workbook, payloadLimit: WEB_LIMIT }, async ({ roundTrips }) => {
    const snapshot = await readActive();
    expect(roundTrips()).toHaveLength(2);
    expect(snapshot.rowCount).toBe(5_000);
    expect(snapshot.fontNames?.[4_999]?.[1]).toBe("Times New Roman");
  });
});

test("blocks become smaller until Excel accepts them", async () => {
  const workbook = largeWorkbook(3_000);
  workbook.sheets[0]?.hiddenRows.add(2_999);
  await withExcel({ workbook, payloadLimit: 700_000 }, async () => {
    const snapshot = await readActive();
    expect(snapshot.values.map((line) => line?.[0])).toEqual(
      Array.from({ length: 3_000 }, (_row, index) => index),
    );
    expect(snapshot.hiddenRows).toEqual([2_999]);
  });
});

test("a sheet whose rows are too large for Excel even one by one is a failure", async () => {
  await withExcel({ workbook: largeWorkbook(400), payloadLimit: 20_000 }, async () => {
    const read = await createExcelWorkbook().readActiveSheet();
    expect(read).toEqual({ ok: false, failure: { kind: "too-large", rows: 400, columns: 7 } });
  });
});
