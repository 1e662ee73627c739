import type { Evidence } from "../../../../src/core/recognise/weighing/evidence";

/** Open: nobody could say, so it is to be asked about. */
export type AnnexTruth = "annex" | "other" | "open";

/** A table of which is known whether it is an annex. */
export type AnnexExample = {
  readonly slug: string;
  /** Tables of one family are learned from, or tried, together. */
  readonly family: string;
  readonly facts: Evidence;
  readonly truth: AnnexTruth;
};
