import type { Annex } from "./annex";
import type { Assessment } from "./assessment";
import type { Counts } from "./counts";
import type { Finding } from "./finding";
import type { Question } from "./question";
import type { WorkedAnnex } from "./worked-row";

/** An annex with each indicator's assessment, by key, and the counts over them. */
export type AssessedAnnex = {
  readonly annex: Annex;
  readonly worked: WorkedAnnex;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
};

export type AnnexReview = AssessedAnnex & {
  /** Ignored ones included, marked; in reading order. Those that rest on an open question are not among them. */
  readonly findings: readonly Finding[];
  /** At most three, the most telling first. */
  readonly questions: readonly Question[];
};

export type Review = { readonly sheet: string; readonly annexes: readonly AnnexReview[] };
