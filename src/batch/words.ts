import type { Failure } from "../app/failure";
import type { FileReport } from "../app/report/annex-report";
import type { ReviewWords } from "../app/report/printed-words";
import { planSummaryLines } from "../core/summary/lines/summary-line";
import { en } from "../strings/en";
import { tellFailure } from "../strings/failures/sentences";
import type { Language } from "../strings/language";
import { tellSummary } from "../strings/summary/tell-lines";
import { tellOption, tellQuestion } from "../strings/questions/tell-question";
import { sayFinding } from "../strings/rules/say-finding";
import type { Strings } from "../strings/strings";
import { vi } from "../strings/vi";

const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };

/** The printed review's sentences, from all the sections that hold them. */
export function reviewWords(language: Language): ReviewWords {
  const { report, terms } = STRINGS[language];
  return {
    ...report.review,
    ask: (annex, question) => tellQuestion(STRINGS[language], annex, question),
    option: (option) => tellOption(STRINGS[language], option),
    severity: terms.severities,
    summary: (reviewed) => tellSummary(STRINGS[language], planSummaryLines(reviewed)),
    say: (finding) => sayFinding(language, finding),
  };
}

export function commandWords(language: Language): Strings["report"]["command"] {
  return STRINGS[language].report.command;
}

export function tellProblem(
  language: Language,
  failure: Failure,
): NonNullable<FileReport["error"]> {
  const { says, advice } = tellFailure(STRINGS[language].failures, failure);
  const code = failure.kind === "file-unreadable" ? failure.reason : failure.kind;
  return { code, message: `${says} ${advice}` };
}

export function tellBug(language: Language): NonNullable<FileReport["error"]> {
  return { code: "internal-error", message: STRINGS[language].report.command.bug };
}
