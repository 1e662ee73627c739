import { insertLines } from "../../src/app/writing/insert-lines";
import type { Ports } from "../../src/app/ports/ports";
import { reviewSheet } from "../../src/app/reviewing/review-one-sheet";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { settleEdits } from "../../src/app/writing/settle-edits";
import { writeSummarySheet } from "../../src/app/writing/write-summary-sheet";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import type { Result } from "../../src/app/failure";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import { withExcel } from "../excel-host/node/with-excel";
import { firstSheet, workbookOf } from "./workbook-of";

/** An annex that somebody has made a table of (Ctrl+T), with a title right above it. */
const ANNEX = [
  ["PHỤ LỤC ĐÁNH GIÁ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025"],
  ["STT", "Chỉ tiêu đến năm 2025", "Đánh giá", "Thực trạng"],
  ["1", "Tối thiểu 80% hồ sơ được giải quyết trực tuyến", "Đã hoàn thành", "Đạt 85%"],
  ["2", "100% văn bản được ký số", "Đang thực hiện", "Đạt  70%"],
  ["3", "Tối thiểu 90% người dân hài lòng", "Đang thực hiện", "Đạt 80%"],
  ["4", "100% cán bộ được bồi dưỡng", "Đã hoàn thành", "Đạt 100%"],
];

const ports = (): Pick<Ports, "workbook" | "ownSheets" | "settings" | "now"> => ({
  workbook: createExcelWorkbook(),
  ownSheets: createExcelOwnSheets(),
  settings: createExcelSettings(),
  now: () => "2023-11-20T08:00:00Z",
});

function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

test("in a filtered table: review, fixes, lines, summary sheet, and all of it back again", async () => {
  const workbook = workbookOf(ANNEX);
  await withExcel({ workbook }, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("A2:D6", true);
      sheet.autoFilter.apply("A2:D6", 2, { filterOn: "Values", values: ["Đã hoàn thành"] });
      await context.sync();
    });
    const before = snapshotModel(workbook);
    const used = ports();
    const { review } = succeed(await reviewSheet(used, NO_SETTINGS));
    const [reviewed] = review.annexes;
    if (reviewed === undefined) throw new Error("no annex");
    const { annex, counts, findings } = reviewed;
    expect(counts).toMatchObject({ total: 4, completed: 2, inProgress: 2 });

    const safe = settleEdits(findings.filter(({ fix }) => fix?.kind === "safe"));
    expect(safe.edits.length).toBeGreaterThan(0);
    const fixes = succeed(await used.workbook.write({ edits: safe.edits }));
    expect(fixes.refused).toEqual([]);

    const inserted = succeed(
      await insertLines(used, NO_SETTINGS, {
        annex: { sheet: annex.sheet, title: annex.title, index: 0 },
        word: (one) => wordLines(vi, one),
        live: true,
        rowsMayBeInserted: true,
      }),
    );
    if (inserted.kind !== "written") throw new Error(inserted.kind);
    // The table moved down in one piece, its filter with it.
    const { tables, autoFilter, hiddenRows } = firstSheet(workbook);
    const down = inserted.receipt.insertion?.count ?? 0;
    expect(down).toBeGreaterThan(0);
    expect(tables.map(({ area }) => area)).toEqual([
      { row: 1 + down, column: 0, rowCount: 5, columnCount: 4 },
    ]);
    expect(autoFilter?.area.row).toBe(1 + down);
    expect([...hiddenRows]).toEqual([3 + down, 4 + down]);

    const sheet = succeed(
      await writeSummarySheet(used, NO_SETTINGS, {
        scope: { kind: "sheet", sheet: annex.sheet },
        words: summarySheetWords(vi),
        options: {},
      }),
    );
    succeed(await used.ownSheets.undo(sheet.receipt));
    succeed(await used.workbook.undo(inserted.receipt));
    succeed(await used.workbook.undo(fixes));
    expect(snapshotModel(workbook)).toEqual(before);
  });
});
