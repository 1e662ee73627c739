import { known } from "../../core/model/known";
import type { CellPosition } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";
import type { ExpectedSheet, Receipt, RowInsertion } from "../ports/workbook";
import { reviewAgain, type ReviewedSheet } from "../reviewing/review-one-sheet";
import { planLines, type LinesLeft, type LinesWanted } from "./plan-lines";

export type LinesRequest = LinesWanted & {
  /** How large the sheet was and where the annex began: tells what to read around it. */
  readonly seen?: ExpectedSheet;
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

/** The sheet is seen anew first: what is written counts the cells as they are now, not as they were. */
export async function insertLines(
  ports: Pick<Ports, "workbook" | "now">,
  settings: WorkbookSettings,
  request: LinesRequest,
): Promise<Result<InsertedLines>> {
  const review = (snapshot: SheetSnapshot) =>
    reviewAgain({ snapshot, at: ports.now() }, request.others ?? [], settings);
  const seen = await ports.workbook.see(request.annex.sheet, request.seen);
  if (!seen.ok) return seen;
  const fresh = review(seen.value.snapshot);
  const plan = planLines(seen.value, fresh.review.annexes, request);
  if (!plan.ok) return plan;
  if (plan.value.kind !== "change") return done({ ...plan.value, fresh });
  const { change, left, flattened } = plan.value;
  const written = await ports.workbook.write(change, seen.value);
  if (!written.ok) return written;
  const { after, ...receipt } = written.value;
  const afterwards = after === undefined ? undefined : review(after);
  return done({ kind: "written", receipt, left, ...known({ flattened, fresh: afterwards }) });
}
