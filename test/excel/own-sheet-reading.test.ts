import { writeSummarySheet } from "../../src/app/write-summary-sheet";
import { NO_SETTINGS } from "../../src/app/settings";
import { reviewWorkbook } from "../../src/app/review-workbook";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { summarySheetWords } from "../../src/strings/summary/sheet-words";
import { vi } from "../../src/strings/vi";
import { openAnnex } from "../excel-host/node/annex-files";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";

jest.setTimeout(30_000);

const ports = () => ({
  workbook: createExcelWorkbook(),
  ownSheets: createExcelOwnSheets(),
  settings: createExcelSettings(),
  now: () => "2026-11-20T07:05:00+07:00",
});

const summarise = () =>
  writeSummarySheet(ports(), NO_SETTINGS, {
    scope: { kind: "open-sheet" },
    words: summarySheetWords(vi),
    options: {},
  });

async function withAnnex(work: (excel: ExcelForTest) => Promise<void>) {
  const workbook = await openAnnex("gio-linh-2023-assessment");
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, work);
}

test("reading, reviewing and writing the summary sheet take four round trips", async () => {
  await withAnnex(async ({ roundTrips }) => {
    expect(await summarise()).toMatchObject({ ok: true });
    expect(roundTrips()).toHaveLength(4);
  });
});

test("a sheet of ours is no annex, under whatever name", async () => {
  await withAnnex(async ({ user, workbook }) => {
    await summarise();
    const own = { kind: "own-sheet", sheet: "Tổng hợp" };
    expect(await ports().workbook.readActiveSheet()).toEqual({ ok: false, failure: own });
    expect(await summarise()).toEqual({ ok: false, failure: own });
    user.renames("Tổng hợp", "Bảng của sếp");
    expect(await ports().workbook.readSheet("Bảng của sếp")).toMatchObject({ ok: false });
    const reviewed = await reviewWorkbook(ports(), NO_SETTINGS);
    const sheets = reviewed.ok ? reviewed.value.sheets.map(({ review }) => review.sheet) : [];
    expect(workbook.sheets).toHaveLength(sheets.length + 1);
    expect(sheets).not.toContain("Bảng của sếp");
  });
});
