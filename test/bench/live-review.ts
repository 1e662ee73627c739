import { followChanges } from "../../src/app/following/follow-changes";
import { reviewAgain, reviewSheet } from "../../src/app/reviewing/review-one-sheet";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createChangeLog } from "../../src/excel/change-log";
import { createExcelLiveChanges } from "../../src/excel/following/excel-live-changes";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import { withExcel } from "../excel-host/node/with-excel";
import { workbookOf } from "../excel/workbook-of";
import { makeAnnex } from "./make-annex";
import { median, milliseconds, timed } from "./measure";

const SHEET = "Phụ lục";
/** What the pane waits after the last change, see `follow-live.ts`. */
const REST_MS = 150;
const EDITS = 9;

/** One value typed again and again: from the rest after typing to the new results. */
export async function printLiveReview(): Promise<void> {
  console.log("typed value → new results, after 150 ms of rest (budget < 300 ms; median of 9)");
  for (const rows of [56, 1_000, 5_000]) {
    const { live, review } = await measure(rows);
    const figures = `reading ${milliseconds(live - review)}, review ${milliseconds(review)}`;
    console.log(
      `  ${String(rows).padStart(7)} rows: ${milliseconds(REST_MS + live)}   (${figures})`,
    );
  }
}

async function measure(rows: number): Promise<{ readonly live: number; readonly review: number }> {
  const workbook = workbookOf(makeAnnex(rows).values);
  const times: number[] = [];
  const reviews: number[] = [];
  await withExcel({ workbook }, async ({ user, settled }) => {
    const log = createChangeLog();
    const liveChanges = createExcelLiveChanges(log);
    const ports = {
      workbook: createExcelWorkbook(USUAL_TIMING, log),
      ownSheets: createExcelOwnSheets(),
      settings: createExcelSettings(),
      now: () => "2026-11-20T07:05:00",
    };
    await liveChanges.watch(() => undefined);
    const read = await reviewSheet(ports, NO_SETTINGS);
    if (!read.ok) throw new Error(read.failure.kind);
    let reviewed = read.value;
    for (let edit = 0; edit < EDITS; edit += 1) {
      user.types(SHEET, Math.floor(rows / 2), 2, `${String(40 + edit)}%`);
      await settled();
      const before = performance.now();
      const followed = await followChanges(liveChanges, ports, NO_SETTINGS, reviewed, []);
      times.push(performance.now() - before);
      if (!followed.ok || followed.value.kind !== "followed") throw new Error("not followed");
      const after = followed.value.reviewed;
      reviews.push(timed(() => reviewAgain(after, [], NO_SETTINGS)));
      reviewed = after;
    }
  });
  return { live: median(times), review: median(reviews) };
}
