import { known } from "../../core/model/known";
import type { CellPosition } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";
import type { Receipt, RevisionRequest, RowInsertion } from "../ports/workbook";
import { reviewAgain, type ReviewedSheet } from "../reviewing/review-sheet";
import { planLines, type LinesLeft, type LinesPlan, type LinesWanted } from "./plan-lines";

export type LinesRequest = LinesWanted & {
  /** How large the sheet was and where the annex began: tells what to read around it. */
  readonly seen?: RevisionRequest["expected"];
  /** Sheets that were read with it, for rules that compare. */
  readonly others?: readonly ReviewedSheet[];
};

export type InsertedLines =
  | { readonly kind: "asks"; readonly insertion: RowInsertion; readonly fresh: ReviewedSheet }
  | ({ readonly kind: "already-right"; readonly fresh: ReviewedSheet } & LinesLeft)
  | ({
      readonly kind: "written";
      readonly receipt: Receipt;
      readonly flattened?: readonly CellPosition[];
      /** After the write, where that was read on the way. */
      readonly fresh?: ReviewedSheet;
    } & LinesLeft);

/** The sheet is read anew first: what is written counts the cells as they are now, not as they were. */
export async function insertLines(
  ports: Pick<Ports, "workbook" | "now">,
  settings: WorkbookSettings,
  request: LinesRequest,
): Promise<Result<InsertedLines>> {
  const review = (snapshot: SheetSnapshot) =>
    reviewAgain({ snapshot, at: ports.now() }, request.others ?? [], settings);
  const revised = await ports.workbook.revise<Planned>(
    { sheet: request.annex.sheet, ...known({ expected: request.seen }) },
    (seen) => {
      const fresh = review(seen.snapshot);
      const plan = planLines(seen, fresh.review.annexes, request);
      const change = plan.ok && plan.value.kind === "change" ? plan.value.change : undefined;
      return { verdict: { plan, fresh }, ...known({ change }) };
    },
  );
  if (!revised.ok) return revised;
  const { verdict, receipt, after } = revised.value;
  const { plan, fresh } = verdict;
  if (!plan.ok) return plan;
  if (plan.value.kind !== "change") return done({ ...plan.value, fresh });
  // A change is always written, or has failed above.
  if (receipt === undefined) throw new Error("a change without a receipt");
  const { left, flattened } = plan.value;
  const afterwards = after === undefined ? undefined : review(after);
  return done({ kind: "written", receipt, left, ...known({ flattened, fresh: afterwards }) });
}

type Planned = { readonly plan: Result<LinesPlan>; readonly fresh: ReviewedSheet };
