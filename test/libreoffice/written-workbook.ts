import type { Failure, Result } from "../../src/app/failure";
import { insertLines } from "../../src/app/writing/insert-lines";
import type { Ports } from "../../src/app/ports/ports";
import { reviewWorkbook } from "../../src/app/reviewing/review-workbook";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { writeReviewSheet } from "../../src/app/writing/write-review-sheet";
import { writeSummarySheet } from "../../src/app/writing/write-summary-sheet";
import type { AnnexReview } from "../../src/core/model/annex-review";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { reviewSheetWords } from "../../src/strings/summary/word-review-sheet";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { withExcel } from "../excel-host/node/with-excel";

export type WritingOptions = {
  /** Counts in the summary lines as formulas. */
  readonly live?: boolean;
};

/** Everything that one click each writes: summary lines, review sheet, summary sheet. Gives what was reviewed. */
export async function writeEverything(
  workbook: WorkbookModel,
  { live = false }: WritingOptions = {},
): Promise<readonly AnnexReview[]> {
  let reviewed: readonly AnnexReview[] = [];
  await withExcel({ workbook, payloadLimit: 5 * 1024 * 1024 }, async () => {
    const ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now"> = {
      workbook: createExcelWorkbook(),
      ownSheets: createExcelOwnSheets(),
      settings: createExcelSettings(),
      now: () => "2023-11-20T08:00:00Z",
    };
    for (const { annex, index } of await certainAnnexes(ports)) {
      succeed(
        await insertLines(ports, NO_SETTINGS, {
          annex: { sheet: annex.sheet, title: annex.title, index },
          word: (one) => wordLines(vi, one),
          live,
          rowsMayBeInserted: true,
        }),
      );
    }
    // Inserted rows have moved the tables that the links lead to.
    reviewed = (await certainAnnexes(ports)).map(({ review }) => review);
    const scope = { kind: "workbook" } as const;
    const words = reviewSheetWords(vi);
    succeed(
      await writeReviewSheet(ports, NO_SETTINGS, {
        scope,
        words,
        vocabularies: [words],
        fixed: () => [],
      }),
    );
    succeed(
      await writeSummarySheet(ports, NO_SETTINGS, {
        scope,
        words: summarySheetWords(vi),
        options: { nationalTitle: true },
      }),
    );
  });
  return reviewed;
}

/** With each one's place on its sheet. */
async function certainAnnexes(ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">) {
  const { sheets } = succeed(await reviewWorkbook(ports, NO_SETTINGS));
  return sheets
    .flatMap(({ review: { annexes } }) =>
      annexes.map((review, index) => ({ review, annex: review.annex, index })),
    )
    .filter(({ annex }) => annex.certain);
}

function succeed<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const failure: Failure = result.failure;
  throw new Error(JSON.stringify(failure));
}
