import type { AnnexReview } from "../../core/model/annex-review";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import { done, failed, type Result } from "../failure";
import type { SheetReceipt } from "../ports/own-sheets";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";
import { reviewScope } from "../reviewing/review-scope";
import type { Scope } from "../reviewing/scope";
import type { ReviewedWorkbook } from "../reviewing/review-workbook";

export type WritingPorts = Pick<Ports, "workbook" | "ownSheets" | "now">;

export type WrittenSheet = {
  readonly receipt: SheetReceipt;
  /** What the sheet was made of. */
  readonly fresh: ReviewedWorkbook;
};

/** What the sheet will say of the annexes that are certain to be some, in the order of the workbook. */
export type PlanSheet = (
  certain: readonly AnnexReview[],
  fresh: ReviewedWorkbook,
) => Result<SheetPlan> | Promise<Result<SheetPlan>>;

/** Everything in the scope is read anew: a sheet of ours counts the cells as they are now. */
export async function writePlannedSheet(
  ports: WritingPorts,
  settings: WorkbookSettings,
  scope: Scope,
  planSheet: PlanSheet,
): Promise<Result<WrittenSheet>> {
  const read = await reviewScope(ports, settings, scope);
  if (!read.ok) return read;
  const fresh = read.value;
  const certain = fresh.sheets
    .flatMap(({ review }) => review.annexes)
    .filter(({ annex }) => annex.certain);
  if (certain.length === 0) return failed({ kind: "annex-uncertain" });
  const plan = await planSheet(certain, fresh);
  if (!plan.ok) return plan;
  const written = await ports.ownSheets.write(plan.value);
  return written.ok ? done({ receipt: written.value, fresh }) : written;
}
