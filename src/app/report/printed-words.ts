import type { Question, QuestionOption } from "../../core/model/question";
import type { Annex, Clue, HorizonSource } from "../../core/model/annex";
import type { Things } from "../../core/recognise/caption/things-of";
import type { Courses } from "../../core/assess/count-courses";
import type { Level } from "../../core/model/level";
import type { AnnexReview } from "../../core/model/annex-review";
import type { Finding, Severity } from "../../core/model/finding";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Every sentence of the printed review, handed in: this layer knows the order, not the language. */
export type ReviewWords = {
  readonly sheet: (name: string, hidden: boolean) => string;
  readonly noAnnex: string;
  readonly ownSheet: string;
  readonly emptySheet: string;
  readonly uncalculated: (count: number, first: string) => string;
  readonly annex: (range: string, title: string) => string;
  readonly untitled: string;
  readonly level: (level: Level) => string;
  readonly asOf: (day: string) => string;
  readonly horizon: (year: number, source: HorizonSource) => string;
  readonly question: (range: string) => string;
  readonly ifAnnex: (rows: number, found: SeverityCounts) => string;
  readonly explain: (clue: Clue) => string;
  readonly ask: (annex: Annex, question: Question) => string;
  readonly option: (option: QuestionOption) => string;
  readonly summary: (review: AnnexReview) => readonly string[];
  readonly courses: (courses: Courses) => string;
  readonly found: (found: SeverityCounts) => string;
  readonly nothingFound: string;
  readonly ignored: (count: number) => string;
  readonly wholeAnnex: string;
  readonly indicator: (things: Things, key: string, row: number, text: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly cell: (cell: string) => string;
  readonly say: (finding: Finding) => {
    readonly what: string;
    readonly why: string;
    readonly todo: string;
  };
  readonly why: string;
  readonly todo: string;
  readonly sameAdvice: (cell: string) => string;
  readonly fix: Readonly<Record<"safe" | "review", string>>;
  readonly becomes: (was: string, becomes: string) => string;
};
