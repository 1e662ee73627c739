import { insertSummary } from "../../src/app/insert-summary";
import type { Ports } from "../../src/app/ports";
import { NO_SETTINGS } from "../../src/app/settings";
import { reviewSheets, type AnnexReview } from "../../src/core/review";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { reviewBlocks } from "../../src/core/summary/review-blocks";
import { planReviewSheet } from "../../src/core/summary/review-sheet";
import { planSummarySheet } from "../../src/core/summary/summary-sheet";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { reviewSheetWords } from "../../src/strings/summary/review-words";
import { summarySheetWords } from "../../src/strings/summary/sheet-words";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { withExcel } from "../excel-host/node/with-excel";

const TODAY = "2023-11-20";

export type WritingOptions = {
  /** Counts in the summary lines as formulas. */
  readonly live?: boolean;
};

/** Everything that one click each writes: summary lines, summary sheet, review sheet. Gives what was reviewed. */
export async function writeEverything(
  workbook: WorkbookModel,
  { live = false }: WritingOptions = {},
): Promise<readonly AnnexReview[]> {
  let reviewed: readonly AnnexReview[] = [];
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async () => {
    const ports: Ports = {
      workbook: createExcelWorkbook(),
      ownSheets: createExcelOwnSheets(),
      settings: createExcelSettings(),
      now: () => `${TODAY}T08:00:00Z`,
    };
    reviewed = await reviewAll(ports);
    for (const { annex } of reviewed) {
      const index = indexOnItsSheet(reviewed, annex);
      const inserted = await insertSummary(ports, NO_SETTINGS, {
        annex: { sheet: annex.sheet, title: annex.title, index },
        word: (one) => wordLines(vi, one),
        live,
        rowsMayBeInserted: true,
      });
      if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
    }
    // Inserted rows have moved the tables that the links lead to.
    reviewed = await reviewAll(ports);
    const summary = planSummarySheet(reviewed, summarySheetWords(vi), { nationalTitle: true });
    const sources = { earlier: [], fixed: [], ignored: [], rulesOff: new Set<string>() };
    const blocks = reviewBlocks(
      { ...sources, reviewed, alone: false, now: TODAY },
      reviewSheetWords(vi),
    );
    const minutes = planReviewSheet(blocks, reviewSheetWords(vi), { reviewedOn: TODAY });
    for (const plan of [minutes, summary]) {
      const written = await ports.ownSheets.write(plan);
      if (!written.ok) throw new Error(JSON.stringify(written.failure));
    }
  });
  return reviewed;
}

async function reviewAll({ workbook }: Ports): Promise<readonly AnnexReview[]> {
  const names = await workbook.sheetNames();
  if (!names.ok) throw new Error(names.failure.kind);
  const snapshots: SheetSnapshot[] = [];
  for (const name of names.value) {
    const read = await workbook.readSheet(name);
    if (read.ok) snapshots.push(read.value);
  }
  return reviewSheets(snapshots)
    .flatMap(({ annexes }) => annexes)
    .filter(({ annex }) => annex.certain);
}

function indexOnItsSheet(reviewed: readonly AnnexReview[], annex: AnnexReview["annex"]): number {
  return reviewed
    .filter((one) => one.annex.sheet === annex.sheet)
    .findIndex((one) => one.annex === annex);
}
