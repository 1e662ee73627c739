import type { ReviewWords, SeverityCounts } from "../../app/report/printed-words";

/** The printed review of a workbook, as far as no other section holds its words. */
export type ReviewSentences = Omit<ReviewWords, "summary" | "severity" | "say" | "ask" | "option">;

type Totals = {
  readonly files: number;
  readonly unreadable: number;
  readonly annexes: number;
  readonly questions: number;
  readonly found: SeverityCounts;
};

/** The command itself: help, progress, complaints, the last line. */
export type CommandSentences = {
  readonly help: string;
  readonly wrongArgument: (option: string, value: string) => string;
  readonly badOptionFile: (file: string) => string;
  readonly noFiles: string;
  readonly progress: (number: number, of: number, file: string) => string;
  readonly bug: string;
  readonly total: (totals: Totals) => string;
};
