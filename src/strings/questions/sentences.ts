import type { TaughtMeaning } from "../../core/model/question";

export type QuestionSentences = {
  readonly column: (head: string, cell: string) => string;
  readonly headlessColumn: (letter: string) => string;
  readonly statusWord: (word: string, cell: string) => string;
  readonly annex: (cell: string) => string;
  readonly isAnnex: string;
  readonly isNoAnnex: string;
  readonly meanings: Readonly<Record<TaughtMeaning, string>>;
  /** A kind of value with its year: "Kết quả đạt được (2023)". */
  readonly ofYear: (kind: string, year: string) => string;
  /** How many findings wait; "" for none. */
  readonly withheld: (count: number) => string;
};
