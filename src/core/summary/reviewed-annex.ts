import type { Annex } from "../layouts/annex";
import type { Assessment } from "../progress/assessment";
import type { Counts } from "./counts";

/** What summaries need of a reviewed annex. */
export type ReviewedAnnex = {
  readonly annex: Annex;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
};
