import { writeSummarySheet } from "../../src/app/writing/write-summary-sheet";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { ownSheetNames } from "../../src/files/own-sheets";
import { readWorkbook } from "../../src/files/read-workbook";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { vi } from "../../src/strings/vi";
import { saveWorkbook } from "../excel-host/files/save-workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { withExcel } from "../excel-host/node/with-excel";

jest.setTimeout(30_000);

async function summarise(): Promise<void> {
  const ports = {
    workbook: createExcelWorkbook(),
    ownSheets: createExcelOwnSheets(),
    settings: createExcelSettings(),
    now: () => "2026-11-20T07:05:00+07:00",
  };
  const scope = { kind: "open-sheet" } as const;
  const request = { scope, words: summarySheetWords(vi), options: {} };
  await writeSummarySheet(ports, NO_SETTINGS, request);
}

test("a saved summary sheet is known again, also renamed", async () => {
  const workbook = await openAnnex("gio-linh-2023-assessment");
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async ({ user }) => {
    await summarise();
    user.renames("Tổng hợp", "Bảng 'ký' tên");
  });
  const read = readWorkbook(await saveWorkbook(workbook));
  const own = read.ok ? read.value.sheets.filter((sheet) => sheet.own) : [];
  expect(own.map(({ snapshot }) => snapshot.sheet)).toEqual(["Bảng 'ký' tên"]);
});

test.each([
  ["'Tổng hợp'!$A$1", "Tổng hợp"],
  ["Summary!$A$1", "Summary"],
  ["'Xã ''A'''!A1", "Xã 'A'"],
  ["&apos;Xã &amp; huyện&apos;!$A$1", "Xã &amp; huyện"],
])("the name's reference %s means the sheet %s", (reference, sheet) => {
  const names = [{ Name: "_annex_reviewer_summary", Ref: reference }];
  const workbook = { SheetNames: ["khác", sheet], Sheets: {}, Workbook: { Names: names } };
  expect([...ownSheetNames(workbook)]).toEqual([sheet]);
});

test("a copy that has lost the name is known by its links", async () => {
  const workbook = await openAnnex("gio-linh-2023-assessment");
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async () => {
    await summarise();
  });
  workbook.names.clear();
  const read = readWorkbook(await saveWorkbook(workbook));
  const own = read.ok ? read.value.sheets.map((sheet) => sheet.own) : [];
  expect(own.filter((one) => one)).toHaveLength(1);
});
