import type { Clue, HorizonSource } from "../../core/layouts/annex";
import type { Level } from "../../core/layouts/level";
import type { Severity } from "../../core/rules/finding";

type Found = Readonly<Record<Severity, number>>;

/** The printed review of a workbook. */
export type ReviewSentences = {
  readonly sheet: (name: string, hidden: boolean) => string;
  readonly noAnnex: string;
  readonly emptySheet: string;
  readonly uncalculated: (count: number, first: string) => string;
  readonly annex: (range: string, title: string) => string;
  readonly untitled: string;
  readonly level: (level: Level) => string;
  readonly asOf: (day: string) => string;
  readonly horizon: (year: number, source: HorizonSource) => string;
  readonly question: (range: string) => string;
  readonly ifAnnex: (rows: number, found: Found) => string;
  readonly explain: (clue: Clue) => string;
  readonly found: (found: Found) => string;
  readonly nothingFound: string;
  /** How many findings somebody has set aside in the workbook. */
  readonly ignored: (count: number) => string;
  readonly wholeAnnex: string;
  readonly indicator: (
    things: "indicators" | "tasks",
    key: string,
    row: number,
    text: string,
  ) => string;
  readonly cell: (cell: string) => string;
  readonly why: string;
  readonly todo: string;
  readonly sameAdvice: (cell: string) => string;
  readonly fix: Readonly<Record<"safe" | "review", string>>;
  readonly becomes: (was: string, becomes: string) => string;
};

type Totals = {
  readonly files: number;
  readonly unreadable: number;
  readonly annexes: number;
  readonly questions: number;
  readonly found: Found;
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
