import { planSummarySheet } from "../../core/summary/leader-sheet/summary-sheet";
import type { SummarySheetOptions } from "../../core/summary/leader-sheet/summary-sheet-options";
import type { SummarySheetWords } from "../../core/summary/plan/summary-words";
import { done, failed, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import { reviewScope, type Scope } from "../reviewing/review-scope";
import type { WorkbookSettings } from "../ports/settings";
import type { WrittenSheet } from "./written-sheet";

export type SummarySheetRequest = {
  readonly scope: Scope;
  readonly words: SummarySheetWords;
  readonly options: SummarySheetOptions;
};

/** The sheet that a leader signs, for every annex of the scope that is certain to be one. */
export async function writeSummarySheet(
  ports: Ports,
  settings: WorkbookSettings,
  { scope, words, options }: SummarySheetRequest,
): Promise<Result<WrittenSheet>> {
  const read = await reviewScope(ports, settings, scope);
  if (!read.ok) return read;
  const fresh = read.value;
  const certain = fresh.sheets
    .flatMap(({ review }) => review.annexes)
    .filter(({ annex }) => annex.certain);
  if (certain.length === 0) return failed({ kind: "annex-uncertain" });
  const written = await ports.ownSheets.write(planSummarySheet(certain, words, options));
  return written.ok ? done({ receipt: written.value, fresh }) : written;
}
