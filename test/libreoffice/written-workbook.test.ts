import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { AnnexReview } from "../../src/core/model/annex-review";
import { summarySheetWords } from "../../src/strings/summary/word-summary-sheet";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import { openWorkbook } from "../excel-host/files/open-workbook";
import { saveWorkbook } from "../excel-host/files/save-workbook";
import { isErrorValue } from "../excel-host/model/cell";
import type { Sheet } from "../excel-host/model/sheet";
import { sheetNamed, type WorkbookModel } from "../excel-host/model/workbook";
import { convert } from "./convert";
import { onlySheet, withoutResults } from "./files-to-open";
import { printedPages, type PrintedPage } from "./printed-pages";
import { oneWorkbook } from "./one-workbook";
import { writeEverything } from "./written-workbook";

const words = summarySheetWords(vi);
const minutes = vi.summary.reviewSheet;
const SUMMARY = words.sheetName;
const MINUTES = minutes.sheetName;
/** Heads of a list's first and last column; the last is nowhere else. */
const EDGES: Readonly<Record<string, readonly [string, string]>> = {
  [SUMMARY]: ["STT", "Ghi chú"],
  [MINUTES]: ["Chỉ tiêu", "Ý kiến của đơn vị"],
};
const OUTPUT = path.join(__dirname, "../../test-output/libreoffice");

const WORKBOOKS = [
  { name: "assessment", annexes: ["gio-linh-2023-assessment"], live: true },
  { name: "yearly plan", annexes: ["gio-linh-2023-yearly-plan"], live: false },
  {
    name: "several annexes",
    annexes: ["gio-linh-2023-assessment", "gio-chau-2024-targets", "trieu-an-2023-tasks"],
    live: true,
  },
] as const;

describe.each(WORKBOOKS)("$name", ({ name, annexes, live }) => {
  let reviewed: readonly AnnexReview[];
  let recalculated: WorkbookModel;
  const printed = new Map<string, readonly PrintedPage[]>();

  beforeAll(async () => {
    const workbook = await oneWorkbook(annexes);
    reviewed = await writeEverything(workbook, { live });
    const { xlsx } = convert(withoutResults(await saveWorkbook(workbook)), ["xlsx"]);
    recalculated = await openWorkbook(xlsx, "recalculated.xlsx");
    mkdirSync(OUTPUT, { recursive: true });
    for (const sheet of [SUMMARY, MINUTES]) {
      const { pdf } = convert(await saveWorkbook(onlySheet(workbook, sheet)), ["pdf"]);
      // For a person to look at.
      writeFileSync(path.join(OUTPUT, `${name} - ${sheet}.pdf`), pdf);
      printed.set(sheet, printedPages(pdf));
    }
  });

  const pagesOf = (sheet: string): readonly PrintedPage[] => printed.get(sheet) ?? [];

  test("the formulas of the summary sheet count what the review counts", () => {
    const totals = rowsOf(recalculated, SUMMARY).filter(([, label]) =>
      String(label).startsWith(words.total),
    );
    expect(totals.map(([, , ...counts]) => counts.slice(0, 6))).toEqual(
      reviewed.map(({ annex, counts }) =>
        annex.reports === "targets-only"
          ? [counts.total, null, null, null, null, null]
          : [
              counts.total,
              counts.completed,
              counts.inProgress,
              counts.notStarted,
              counts.missed,
              counts.unmeasured,
            ],
      ),
    );
  });

  test("the lines above each annex say the same", () => {
    for (const one of reviewed) {
      const shown = rowsOf(recalculated, one.annex.sheet).flat().map(String);
      const said = wordLines(vi, one).filter((line) => line.said);
      // A live count cannot name the indicators that it leaves out.
      const counted = said.map(({ text, around: [before], count }) =>
        live && before !== "" ? `${before}${String(count)}` : text,
      );
      expect(counted.filter((text) => !shown.some((cell) => cell.includes(text)))).toEqual([]);
    }
  });

  test("the formulas of the review sheet count its findings", () => {
    const total = rowsOf(recalculated, MINUTES).find((row) => row[3] === minutes.total);
    const found = reviewed.flatMap(({ findings }) => findings).length;
    expect(total?.slice(4)).toEqual([found, 0, 0, found, null]);
  });

  test("no formula fails", () => {
    const failed = recalculated.sheets.flatMap(({ name: sheet, cells }) =>
      [...cells.values()].flatMap((line) =>
        [...line.values()].flatMap(({ formula, content }) =>
          formula !== undefined && isErrorValue(content) ? [`${sheet}: ${formula}`] : [],
        ),
      ),
    );
    expect(failed).toEqual([]);
  });

  test.each([SUMMARY, MINUTES])("%s: pages are A4 on their side, one page wide", (sheet) => {
    const pages = pagesOf(sheet);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      pages.map(() => [842, 595]),
    );
    // First and last column on the same page, again on each page of the list; never alone.
    const [head = "", tail = ""] = EDGES[sheet] ?? [];
    const list = pages.slice(pages.findIndex((page) => says(page, tail)));
    expect(list.length).toBeGreaterThan(1);
    expect(list.filter((page) => !says(page, head) || !says(page, tail))).toEqual([]);
  });

  test.each([SUMMARY, MINUTES])("%s: signatures end it, page numbers begin on page 2", (sheet) => {
    const pages = pagesOf(sheet);
    expect(pages.map((page) => says(page, words.approvedBy))).toEqual(
      pages.map((_page, index) => index === pages.length - 1),
    );
    const numbers = pages.map(({ text }) => /^\s*(\d+)\s*\n/.exec(text)?.[1]);
    expect(numbers).toEqual(
      pages.map((_page, index) => (index === 0 ? undefined : String(index + 1))),
    );
  });

  test("neither the captions that stay in sight nor the words to choose from are printed", () => {
    const [[, remark = ""] = [], [, answer = ""] = []] = [EDGES[SUMMARY], EDGES[MINUTES]];
    // The captions are the list's heads, and the list begins on a page of its own.
    expect(
      pagesOf(SUMMARY)
        .slice(0, 1)
        .map((page) => says(page, remark)),
    ).toEqual([false]);
    for (const page of [...printed.values()].flat()) {
      expect([words.legend, minutes.legend].filter((legend) => says(page, legend))).toEqual([]);
    }
    const heads = pagesOf(MINUTES).map(
      ({ text }) => squeeze(text).split(squeeze(answer)).length - 1,
    );
    expect(heads).toEqual(heads.map(() => 1));
  });
});

/** The reader of PDFs puts blanks into Vietnamese words. */
const squeeze = (text: string): string => text.replaceAll(/\s/g, "");
const says = (page: PrintedPage, text: string): boolean =>
  squeeze(page.text).includes(squeeze(text));

function rowsOf(workbook: WorkbookModel, sheet: string): readonly (readonly unknown[])[] {
  const found = sheetNamed(workbook, sheet);
  if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
  return contentsOf(found);
}

function contentsOf({ cells }: Sheet): readonly (readonly unknown[])[] {
  return [...cells.values()].map((line) => {
    const last = Math.max(...line.keys());
    return Array.from({ length: last + 1 }, (_, column) => line.get(column)?.content ?? null);
  });
}
