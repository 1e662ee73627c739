import type { Annex } from "./annex";
import type { Assessment } from "./assessment";
import type { Counts } from "../assess/count-statuses";

/** What summaries need of a reviewed annex. */
export type ReviewedAnnex = {
  readonly annex: Annex;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly counts: Counts;
};
