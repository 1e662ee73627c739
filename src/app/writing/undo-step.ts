import { done, type Result } from "../failure";
import type { SheetReceipt } from "../ports/own-sheets";
import type { Ports } from "../ports/ports";
import type { Receipt } from "../ports/workbook";

/** One write of ours and all that is needed to take it back. */
export type UndoStep =
  | { readonly kind: "cells"; readonly receipt: Receipt }
  | { readonly kind: "sheet"; readonly receipt: SheetReceipt };

/** One click's writes, in their order. */
export type Undoable = {
  readonly task: "fix" | "insert" | "summary-sheet" | "review-sheet";
  /** Where it wrote. */
  readonly sheet: string;
  readonly steps: readonly UndoStep[];
};

/** Steps that write no cells of the user's have no receipt to tell. */
export async function takeBack(
  { workbook, ownSheets }: Pick<Ports, "workbook" | "ownSheets">,
  step: UndoStep,
): Promise<Result<Receipt | null>> {
  switch (step.kind) {
    case "cells":
      return workbook.undo(step.receipt);
    case "sheet": {
      const undone = await ownSheets.undo(step.receipt);
      return undone.ok ? done(null) : undone;
    }
  }
}
