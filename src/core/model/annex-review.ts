import type { Annex } from "./annex";
import type { Assessment } from "./assessment";
import type { Counts } from "./counts";
import type { Finding } from "./finding";
import type { WorkedAnnex } from "./worked-row";

/** An annex with each indicator's assessment, by key, and the counts over them. */
export type AssessedAnnex = {
  readonly annex: Annex;
  readonly worked: WorkedAnnex;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
};

export type AnnexReview = AssessedAnnex & {
  /** Ignored ones included, marked; in reading order. */
  readonly findings: readonly Finding[];
};

export type Review = { readonly sheet: string; readonly annexes: readonly AnnexReview[] };
