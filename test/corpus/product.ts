/**
 * All that the measuring knows of the product: whoever moves a file of src changes a line here and
 * nowhere else below this folder.
 */
import { reportAnnex } from "../../src/app/report/report-annex";
import type { AnnexReport, FindingReport, QuestionReport } from "../../src/app/report/annex-report";
import { reviewWords } from "../../src/batch/words";
import { readGoal } from "../../src/core/reading/goals/read-goal";
import type { Requirement } from "../../src/core/model/requirement";
import { readStatus } from "../../src/core/reading/statuses/read-status";
import { reviewSheets, type ReviewOptions } from "../../src/core/review";
import { formatPosition } from "../../src/core/sheet/address";
import { textAt, valueAt, type CellValue, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { fold } from "../../src/core/text/fold";
import { readWorkbookFile } from "../../src/batch/read-workbook-file";

export { fold, formatPosition, textAt, valueAt };
export type { CellValue, Requirement, SheetSnapshot };

/** Excel's row 1 is 0 here, column A too. */
export type Position = { readonly row: number; readonly column: number };

export type Question = Pick<QuestionReport, "id" | "about" | "options"> & Partial<QuestionReport>;
export type ReadFinding = Omit<FindingReport, "cells"> & Partial<FindingReport>;
export type ReadAnnex = Omit<AnnexReport, "findings" | "questions"> & {
  readonly sheet: string;
  readonly findings: readonly ReadFinding[];
  readonly questions: readonly Question[];
};

/** A workbook reviewed: with the product's own reading, or with one that a family was kept from. */
export type Reader = (sheets: readonly SheetSnapshot[]) => readonly ReadAnnex[];

const WORDS = reviewWords("vi");

const WORDING: Parameters<typeof reportAnnex>[1] = {
  explain: WORDS.explain,
  ask: WORDS.ask,
  message: (finding) => WORDS.say(finding).what,
};

/** The sheets of a workbook that are somebody's own; none where the file cannot be read. */
export function readSheets(path: string): readonly SheetSnapshot[] {
  const read = readWorkbookFile(path);
  if (!read.ok) return [];
  return read.value.sheets.filter(({ own }) => !own).map(({ snapshot }) => snapshot);
}

/** Every annex that the product sees in a workbook, uncertain ones included, as the batch command reports it. */
export const readAnnexes: Reader = readerWith({});

/** The product with other settings than its own: another learning, where one is tried. */
export function readerWith(options: ReviewOptions): Reader {
  return (sheets) =>
    reviewSheets(sheets, { sheets: sheets.map(({ sheet }) => sheet), ...options }).flatMap(
      ({ sheet, annexes }) => annexes.map((annex) => ({ sheet, ...reportAnnex(annex, WORDING) })),
    );
}

/** What a phrase asks for, read as the text of a goal cell. */
export function readGoalPhrase(phrase: string): readonly Requirement[] {
  return readGoal(phrase, { fromCell: true });
}

/** What a status word means in the words of the report; undefined where the product would ask. */
export function readStatusWord(text: string): string | undefined {
  const meaning = readStatus(text);
  if (meaning === "unknown") return undefined;
  return meaning === "undetermined" ? "unmeasured" : meaning;
}
