import type { Evidence } from "../../../../src/core/recognise/weighing/evidence";

/** A table of which is known whether it is an annex. */
export type AnnexExample = {
  readonly slug: string;
  /** Tables of one family are learned from, or tried, together. */
  readonly family: string;
  readonly facts: Evidence;
  readonly isAnnex: boolean;
};
