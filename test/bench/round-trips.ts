import { insertLines } from "../../src/app/writing/insert-lines";
import type { MarkKind } from "../../src/app/ports/marks";
import { planMarks } from "../../src/app/writing/plan-marks";
import type { Ports } from "../../src/app/ports/ports";
import { reviewSheet, type ReviewedSheet } from "../../src/app/reviewing/review-one-sheet";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import { writeSummarySheet } from "../../src/app/writing/write-summary-sheet";
import type { Result } from "../../src/app/failure";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelMarks } from "../../src/excel/marks/excel-marks";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { commentWords } from "../../src/strings/summary/word-comments";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import { workbookOf } from "../excel/workbook-of";
import { withExcel } from "../excel-host/node/with-excel";
import { makeAnnex } from "./make-annex";

/** What Excel on the web takes at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** How often each button waits for Excel: on the web every time is a journey to a server and back. */
export async function printRoundTrips(): Promise<void> {
  console.log("round trips in the stand-in for Excel (budget 2 / 2 / 4, aim 1 / 1 / 2)");
  for (const rows of [56, 1_000, 5_000]) {
    const lines = await countTrips(rows, insert);
    const sheet = await countTrips(rows, writeSheet);
    const marks = await countTrips(rows, mark("highlights"));
    const comments = await countTrips(rows, mark("comments"));
    const trips = [
      `review ${lines.review}`,
      `summary lines ${lines.then}`,
      `summary sheet ${sheet.then}`,
      `highlights ${marks.then}`,
      `comments ${comments.then}`,
    ].join(", ");
    console.log(`  ${String(rows).padStart(7)} rows: ${trips}`);
  }
}

type Trips = { readonly review: string; readonly then: string };

/** Those of the first review, and those of what is done then. */
async function countTrips(
  rows: number,
  work: (
    ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
    reviewed: ReviewedSheet,
  ) => Promise<void>,
): Promise<Trips> {
  const counts: number[] = [];
  const options = { workbook: workbookOf(makeAnnex(rows).values), payloadLimit: PAYLOAD_LIMIT };
  await withExcel(options, async (excel) => {
    const ports = openPorts();
    const reviewed = succeed(await reviewSheet(ports, NO_SETTINGS));
    counts.push(excel.roundTrips().length);
    await work(ports, reviewed);
    counts.push(excel.roundTrips().length);
  });
  const [review = NaN, whole = NaN] = counts;
  return { review: String(review), then: String(whole - review) };
}

function openPorts(): Pick<Ports, "workbook" | "ownSheets" | "settings" | "now"> {
  return {
    workbook: createExcelWorkbook(),
    ownSheets: createExcelOwnSheets(),
    settings: createExcelSettings(),
    now: () => "2026-11-20T07:05:00+07:00",
  };
}

async function insert(
  ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
  { review, snapshot }: ReviewedSheet,
): Promise<void> {
  const [reviewed] = review.annexes;
  if (reviewed === undefined) throw new Error("There is no annex.");
  const { sheet, title, headerRows, area } = reviewed.annex;
  const { rowCount, columnCount } = snapshot;
  succeed(
    await insertLines(ports, NO_SETTINGS, {
      annex: { sheet, title, index: 0 },
      seen: { rowCount, columnCount, around: headerRows[0] ?? area.row },
      word: (fresh) => wordLines(vi, fresh, { leadingZero: false }),
      live: false,
      rowsMayBeInserted: true,
    }),
  );
}

async function writeSheet(
  ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
): Promise<void> {
  succeed(
    await writeSummarySheet(ports, NO_SETTINGS, {
      scope: { kind: "open-sheet" },
      words: summarySheetWords(vi),
      options: {},
    }),
  );
}

const mark =
  (kind: MarkKind) =>
  async (
    _ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
    reviewed: ReviewedSheet,
  ) => {
    const kinds = { highlights: false, comments: false, [kind]: true };
    succeed(await createExcelMarks().write(planMarks(reviewed, kinds, commentWords(vi))));
  };

function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
