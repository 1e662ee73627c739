import type { Failure } from "../app/failure";
import { settingsInParts } from "../app/settings/stored-settings";
import type { FileReport } from "../app/report/annex-report";
import { countBySeverity } from "../app/reviewing/count-findings";
import { printFileName, printWorkbook, type ReviewedSheet } from "../app/report/print-workbook";
import { reportAnnex } from "../app/report/report-annex";
import type { SeverityCounts } from "../app/report/printed-words";
import { withoutControls } from "./without-controls";
import { known } from "../core/model/known";
import { reviewSheets, type ReviewOptions } from "../core/review";
import type { ReadWorkbook } from "../files/read-workbook";
import type { Language } from "../strings/language";
import { readWorkbookFile } from "./read-workbook-file";
import type { Phase } from "./time-limit";
import { reviewWords, tellProblem } from "./words";

export type ReviewJob = {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly options: ReviewOptions;
};

/** What one file gives: its part of the output, and what the exit code and the last line need. */
export type FileOutcome = {
  readonly printed: string;
  readonly unreadable: boolean;
  readonly annexes: number;
  readonly questions: number;
  readonly found: SeverityCounts;
};

/** Reads and reviews one file, and words the result. */
export function reviewFile(
  job: ReviewJob,
  onPhase: (phase: Phase, rows: number) => void,
): FileOutcome {
  const onRows = (rows: number): void => {
    onPhase("reading", rows);
  };
  const read = readWorkbookFile(job.file, { onRows });
  if (!read.ok) return failedOutcome(job, read.failure);
  const { sheets } = read.value;
  onPhase(
    "reviewing",
    sheets.reduce((rows, { snapshot }) => rows + snapshot.rowCount, 0),
  );
  const reviews = reviewSheets(
    sheets.filter(({ own }) => !own).map(({ snapshot }) => snapshot),
    withStored(job.options, read.value),
  );
  const bySheet = new Map(reviews.map((review) => [review.sheet, review]));
  const reviewed = sheets.map(({ snapshot, hidden, own, uncalculated }): ReviewedSheet => {
    const { sheet, rowCount } = snapshot;
    const review = bySheet.get(sheet) ?? { sheet, annexes: [] };
    return { review, hidden, own, empty: rowCount === 0, uncalculated };
  });
  const annexes = reviews.flatMap((review) => review.annexes);
  return {
    printed: job.json ? printJson(job, reviewed) : printText(job, reviewed),
    unreadable: false,
    annexes: annexes.filter(({ annex }) => annex.certain).length,
    questions: annexes.reduce((sum, { questions }) => sum + questions.length, 0),
    found: countBySeverity(annexes.flatMap(({ findings }) => findings)),
  };
}

/**
 * What the pane keeps in the file holds here too: findings set aside, the reading of columns, the
 * office's settings. What this run was told comes first.
 */
function withStored(
  { profile = {}, mappings = [], answers = [], ...rest }: ReviewOptions,
  { customXml, sheets }: ReadWorkbook,
): ReviewOptions {
  const stored = settingsInParts(customXml);
  return {
    ...rest,
    profile: { ...stored.profile, ...profile },
    mappings: [...mappings, ...stored.mappings],
    answers: [...answers, ...(stored.answers ?? [])],
    ignored: stored.ignored,
    sheets: sheets.map(({ snapshot }) => snapshot.sheet),
  };
}

/** A file that could not be read, worded like every other result. */
export function failedOutcome({ file, json, language }: ReviewJob, failure: Failure): FileOutcome {
  return unreadOutcome({ file, json }, tellProblem(language, failure));
}

export function unreadOutcome(
  { file, json }: Pick<ReviewJob, "file" | "json">,
  error: NonNullable<FileReport["error"]>,
): FileOutcome {
  const report: FileReport = { file, error, sheets: [] };
  return {
    printed: json
      ? JSON.stringify(report)
      : withoutControls(`${printFileName(file)}\n\n${error.message}`),
    unreadable: true,
    annexes: 0,
    questions: 0,
    found: { error: 0, warning: 0, hint: 0 },
  };
}

function printText({ file, language }: ReviewJob, sheets: readonly ReviewedSheet[]): string {
  return withoutControls(printWorkbook(file, sheets, reviewWords(language)));
}

function printJson({ file, language }: ReviewJob, sheets: readonly ReviewedSheet[]): string {
  const { explain, ask, say } = reviewWords(language);
  const wording = {
    explain,
    ask,
    message: (finding: Parameters<typeof say>[0]) => {
      const { what, why, todo } = say(finding);
      return `${what} ${why} ${todo}`;
    },
  };
  const report: FileReport = {
    file,
    sheets: sheets.map(({ review, own }) => ({
      sheet: review.sheet,
      ...known({ own: own || undefined }),
      annexes: review.annexes.map((annex) => reportAnnex(annex, wording)),
    })),
  };
  return JSON.stringify(report);
}
