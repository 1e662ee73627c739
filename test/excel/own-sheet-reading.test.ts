import { writeReviewSheet } from "../../src/app/writing/write-review-sheet";
import { writeSummarySheet } from "../../src/app/writing/write-summary-sheet";
import type { Scope } from "../../src/app/reviewing/scope";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { reviewWorkbook } from "../../src/app/reviewing/review-workbook";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { reviewSheetWords } from "../../src/strings/summary/word-review-sheet";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { vi } from "../../src/strings/vi";
import { cellAt } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import { sheetNamed } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { makeAnnex } from "../bench/make-annex";
import { firstSheet, workbookOf } from "./workbook-of";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";

jest.setTimeout(60_000);

const ports = () => ({
  workbook: createExcelWorkbook(),
  ownSheets: createExcelOwnSheets(),
  settings: createExcelSettings(),
  now: () => "2026-11-20T07:05:00+07:00",
});

const summarise = (scope: Scope = { kind: "open-sheet" }) =>
  writeSummarySheet(ports(), NO_SETTINGS, {
    scope,
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

test("a copy of such a sheet is none either", async () => {
  await withAnnex(async ({ workbook }) => {
    await summarise();
    workbook.names.clear();
    expect(await summarise()).toMatchObject({ ok: false, failure: { kind: "own-sheet" } });
  });
});

test("a summary of 5 000 rows takes four round trips", async () => {
  const workbook = workbookOf(makeAnnex(5_000).values);
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async ({ roundTrips }) => {
    expect(await summarise()).toMatchObject({ ok: true });
    expect(roundTrips().length).toBeLessThanOrEqual(4);
  });
});

test("a hidden summary sheet is shown again, unless the structure is protected", async () => {
  await withAnnex(async ({ workbook }) => {
    const open = { kind: "sheet", sheet: firstSheet(workbook).name } as const;
    await summarise(open);
    const sheet = sheetNamed(workbook, "Tổng hợp");
    if (sheet === undefined) throw new Error("not written");
    workbook.activeSheetId = firstSheet(workbook).id;
    sheet.visibility = "Hidden";
    workbook.structureProtected = true;
    const failure = { kind: "workbook-protected" };
    expect(await summarise(open)).toEqual({ ok: false, failure });
    workbook.structureProtected = false;
    expect(await summarise(open)).toMatchObject({ ok: true });
    expect(sheet.visibility).toBe("Visible");
  });
});

const words = reviewSheetWords(vi);
const listFindings = (sheets: ReturnType<typeof ports>, sheet: string) =>
  writeReviewSheet(sheets, NO_SETTINGS, {
    scope: { kind: "sheet", sheet },
    words,
    vocabularies: [words],
    fixed: () => [],
  });

test("a list written again keeps the unit's answers and tells what was fixed, and undo brings it back", async () => {
  await withAnnex(async ({ workbook, user }) => {
    const name = "Phụ lục 'số 1' của Uỷ ban nhân";
    user.renames(firstSheet(workbook).name, name);
    const first = await listFindings(ports(), name);
    expect(first).toMatchObject({ ok: true, value: { receipt: { created: true } } });
    const sheet = sheetNamed(workbook, "Biên bản rà soát");
    if (sheet === undefined) throw new Error("not written");
    const rowOf = (cell: string) =>
      [...sheet.cells.keys()].find((row) => {
        const { formula = "" } = cellAt(sheet, row, 1);
        return formula.includes(`!${cell}"`);
      }) ?? -1;
    // "CÁI CÁCH" in a heading of the annex.
    const row = rowOf("B36");
    expect(cellAt(sheet, row, 6).content).toBe("Mới");
    user.types(sheet.name, row, 8, "Đã sửa lại");
    user.types(name, 35, 1, "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC");
    const before = snapshotModel(workbook);
    // Another session: nothing is known but the workbook.
    const session = ports();
    const second = await listFindings(session, name);
    expect(second).toMatchObject({ ok: true, value: { receipt: { created: false } } });
    expect([6, 7, 8].map((column) => cellAt(sheet, rowOf("B36"), column).content)).toEqual([
      "Đã sửa",
      "20/11/2026",
      "Đã sửa lại",
    ]);
    if (!second.ok) return;
    expect(await session.ownSheets.undo(second.value.receipt)).toMatchObject({ ok: true });
    expect(withoutIds(snapshotModel(workbook))).toEqual(withoutIds(before));
  });
});

/** Rules and drop-downs are made anew and get new ids. */
function withoutIds(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === "id" ? undefined : value)),
  );
}
