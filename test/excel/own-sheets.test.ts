import { review } from "../../src/core/review";
import type { SheetPlan } from "../../src/core/summary/plan/sheet-plan";
import { planSummarySheet } from "../../src/core/summary/leader-sheet/summary-sheet";
import type { SheetReceipt } from "../../src/app/ports/own-sheets";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { vi } from "../../src/strings/vi";
import { calculate } from "../excel-host/model/calculate";
import { DEFAULT_FORMAT } from "../excel-host/model/format";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import { sheetNamed, type WorkbookModel } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { firstSheet } from "./workbook-of";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";

jest.setTimeout(30_000);

const NAME = "Tổng hợp";

async function planFromActiveSheet(): Promise<SheetPlan> {
  const read = await createExcelWorkbook().readActiveSheet();
  if (!read.ok) throw new Error(read.failure.kind);
  return planSummarySheet(review(read.value).annexes, summarySheetWords(vi));
}

async function write(plan: SheetPlan, sheets = createExcelOwnSheets()): Promise<SheetReceipt> {
  const written = await sheets.write(plan);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}

function summaryOf(workbook: WorkbookModel): Sheet {
  const sheet = sheetNamed(workbook, NAME);
  if (sheet === undefined) throw new Error("There is no summary sheet.");
  return sheet;
}

function texts(sheet: Sheet, column: number): unknown[] {
  return [...sheet.cells.keys()]
    .sort((one, other) => one - other)
    .map((row) => cellAt(sheet, row, column).content)
    .filter((content) => content !== null);
}

async function withAnnex(
  work: (excel: ExcelForTest) => Promise<void>,
  annex = "gio-linh-2023-assessment",
) {
  await withExcel({ workbook: await openAnnex(annex), payloadLimit: 5 * 1024 * 1024 }, work);
}

test("the summary sheet of a real annex is written in two round trips", async () => {
  await withAnnex(async ({ workbook, roundTrips }) => {
    const plan = await planFromActiveSheet();
    const before = roundTrips().length;
    const receipt = await write(plan);
    expect(roundTrips().length - before).toBe(2);
    expect(receipt).toMatchObject({ sheet: NAME, created: true });
    calculate(workbook);
    const sheet = summaryOf(workbook);
    expect(texts(sheet, 0)).toEqual(expect.arrayContaining(["1. Tổng số chỉ tiêu: 33 chỉ tiêu"]));
    expect(sheet.merges).toHaveLength(plan.merges.length);
    expect(sheet.charts.map(({ name, type, series }) => [name, type, series.length])).toEqual(
      plan.charts.map(({ name, series }) => [name, "BarStacked", series.length]),
    );
    expect(sheet.conditionalFormats).toHaveLength(plan.conditionalFormats.length);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(sheet.frozen).toEqual({ rows: plan.frozenRows, columns: 0 });
    expect(workbook.activeSheetId).toBe(sheet.id);
  });
});

test("taking the new sheet back leaves the workbook as it was", async () => {
  await withAnnex(async ({ workbook }) => {
    const before = snapshotModel(workbook);
    const receipt = await write(await planFromActiveSheet());
    expect(await createExcelOwnSheets().undo(receipt)).toMatchObject({ ok: true });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("written again, the sheet is the same sheet and looks the same", async () => {
  await withAnnex(async ({ workbook, user }) => {
    const plan = await planFromActiveSheet();
    await write(plan);
    user.renames(NAME, "Bảng của sếp");
    const once = snapshotModel(workbook);
    const again = await write(plan);
    expect(again).toMatchObject({ sheet: "Bảng của sếp", created: false });
    expect(shownWithoutIds(workbook)).toEqual(withoutIds(once));
  });
});

/** Charts and rules are made anew and get new ids. */
function withoutIds(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === "id" ? undefined : value)),
  );
}

function shownWithoutIds(workbook: WorkbookModel): unknown {
  return withoutIds(snapshotModel(workbook));
}

test("somebody else's sheet of that name is left alone", async () => {
  await withAnnex(async ({ workbook, user }) => {
    const plan = await planFromActiveSheet();
    user.renames(firstSheet(workbook).name, "TỔNG HỢP");
    const receipt = await write(plan);
    expect(receipt.sheet).toBe("Tổng hợp (2)");
  });
});

test("the user's notes beside a row move along with it, and those of a lost row are kept", async () => {
  await withAnnex(async ({ workbook }) => {
    const plan = await planFromActiveSheet();
    await write(plan);
    const sheet = summaryOf(workbook);
    const columnCount = plan.inputs[0]?.length ?? 0;
    const keyed = plan.rowKeys.flatMap((key, row) => (key === null ? [] : [row]));
    const [first = 0, second = 0, third = 0] = keyed;
    const note = (row: number, content: string) => {
      putCell(sheet, row, columnCount + 1, { content, format: DEFAULT_FORMAT });
    };
    note(first, "ghi chú một");
    note(second, "ghi chú hai");
    note(third, "ghi chú ba");
    // The second indicator is gone from the annex.
    const without: SheetPlan = {
      ...plan,
      inputs: plan.inputs.filter((_line, row) => row !== second),
      rowKeys: plan.rowKeys.filter((_key, row) => row !== second),
    };
    await write(without);
    expect(cellAt(sheet, first, columnCount + 1).content).toBe("ghi chú một");
    expect(cellAt(sheet, second, columnCount + 1).content).toBe("ghi chú ba");
    expect(texts(sheet, columnCount + 1)).toContain("ghi chú hai");
  });
});

test("a sheet in which the user has worked is not taken back", async () => {
  await withAnnex(async ({ workbook, user }) => {
    const receipt = await write(await planFromActiveSheet());
    user.types(NAME, 3, 20, "của tôi");
    const undone = await createExcelOwnSheets().undo(receipt);
    expect(undone).toEqual({ ok: false, failure: { kind: "stale" } });
    expect(sheetNamed(workbook, NAME)).toBeDefined();
  });
});

test("undo of a rewrite brings the former sheet back", async () => {
  await withAnnex(async ({ workbook }) => {
    const sheets = createExcelOwnSheets();
    const plan = await planFromActiveSheet();
    await write(plan, sheets);
    const once = shownWithoutIds(workbook);
    const receipt = await write(
      { ...plan, inputs: plan.inputs.map((line) => line.map(() => "x")) },
      sheets,
    );
    expect(shownWithoutIds(workbook)).not.toEqual(once);
    await sheets.undo(receipt);
    expect(shownWithoutIds(workbook)).toEqual(once);
  });
});

test("texts that look like formulas or numbers stay texts", async () => {
  await withAnnex(async ({ workbook }) => {
    const plan = await planFromActiveSheet();
    const dangerous = ["=1+1", "- Tỷ lệ", "@a", "90%", "2-3", "1/2", "'x"];
    const inputs = plan.inputs.map((line, row) =>
      line.map((input, column) => (row === 0 ? (dangerous[column] ?? null) : input)),
    );
    await write({ ...plan, inputs, merges: [] });
    const sheet = summaryOf(workbook);
    expect(dangerous.map((_text, column) => cellAt(sheet, 0, column).content)).toEqual(dangerous);
  });
});

test("a protected workbook or sheet says so", async () => {
  await withAnnex(async ({ workbook }) => {
    const plan = await planFromActiveSheet();
    workbook.structureProtected = true;
    expect(await createExcelOwnSheets().write(plan)).toMatchObject({
      failure: { kind: "workbook-protected" },
    });
    workbook.structureProtected = false;
    await write(plan);
    summaryOf(workbook).protection = { isProtected: true, options: {} };
    expect(await createExcelOwnSheets().write(plan)).toMatchObject({
      failure: { kind: "sheet-protected", sheet: NAME },
    });
  });
});

test("a sheet that could not be finished goes out again", async () => {
  await withAnnex(async ({ workbook, injectFaults }) => {
    const plan = await planFromActiveSheet();
    const before = snapshotModel(workbook);
    for (const atAction of [1, 5, 20, 100, 300]) {
      injectFaults([{ batch: 1, kind: "stops", atAction, code: "InvalidOperation" }]);
      expect(await createExcelOwnSheets().write(plan)).toMatchObject({ ok: false });
      expect(snapshotModel(workbook)).toEqual(before);
    }
  });
});

test("5 000 indicators take at most four round trips within the limits of the web", async () => {
  await withAnnex(async ({ workbook, roundTrips }) => {
    const plan = await planFromActiveSheet();
    const line = plan.inputs.find((inputs) => inputs.filter((input) => input !== null).length > 5);
    const inputs = Array.from({ length: 5_000 }, (_row, row) => [row, ...(line ?? []).slice(1)]);
    const before = roundTrips().length;
    const large = { ...plan, inputs, rowKeys: inputs.map(() => null), merges: [], rowHeights: [] };
    await write(large);
    expect(roundTrips().length - before).toBeLessThanOrEqual(4);
    expect(cellAt(summaryOf(workbook), 4_999, 0).content).toBe(4_999);
  });
});
