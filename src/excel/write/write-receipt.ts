import type { Receipt, RefusedEdit, WrittenEdit } from "../../app/ports/workbook";
import { known } from "../../core/model/known";
import type { LookEdit } from "../../core/sheet/cell-look";
import { isFormulaInput, sameInput } from "../reading/cell-input";
import { idsOf, type CellState, type SeenCells } from "./cell-states";
import { placeWithout } from "./row-steps";
import type { PlannedEdit, WritePlan } from "./write-plan";

export type Happened = {
  /** The cells as they were right before the write, where that is known better than from the plan. */
  readonly before?: SeenCells;
  readonly after: SeenCells;
  readonly rowsMoved: boolean;
  readonly looks: readonly LookEdit[];
  /** Why Excel did not write what is not written. */
  readonly because: RefusedEdit["because"];
};

/** What really happened, by what the cells held before and hold now. */
export function writeReceipt(plan: WritePlan, happened: Happened): Receipt {
  const { rowsMoved, looks, because } = happened;
  const written: WrittenEdit[] = [];
  const refused = [...plan.refused];
  for (const planned of plan.edits) {
    const outcome = outcomeOf(planned, plan, happened);
    if (outcome.written !== undefined) written.push(outcome.written);
    if (outcome.reached) continue;
    // Excel swallows what is written under a merged area.
    const isSwallowed = outcome.isEmpty && because === "host" && outcome.written === undefined;
    refused.push({ edit: planned.edit, because: isSwallowed ? "merged" : because });
  }
  return {
    sheetIds: idsOf(plan.seen),
    ...(rowsMoved ? movedRows(plan, happened.after) : {}),
    written,
    ...known({ looks: looks.length === 0 ? undefined : looks }),
    stale: plan.stale,
    refused,
  };
}

function outcomeOf(planned: PlannedEdit, plan: WritePlan, { before, after, rowsMoved }: Happened) {
  const { edit } = planned;
  const former = formerState(planned, plan, before);
  const place = rowsMoved
    ? placeWithout(plan.deletion, edit.at)
    : placeWithout(plan.insertion, edit.at);
  const state = place === undefined ? undefined : after.cellAt(place);
  const isGone = plan.deletion !== undefined && rowsMoved && place === undefined;
  const reached = isGone || (state !== undefined && sameInput(state.input, edit.becomes));
  const isChanged = state !== undefined && !isSame(state, former, rowsMoved);
  const written: WrittenEdit = {
    ...edit,
    was: former.input,
    becomes: state === undefined ? edit.becomes : state.input,
    formerNumberFormat: former.numberFormat,
  };
  return {
    reached,
    isEmpty: state?.input === null,
    written: reached || isChanged ? written : undefined,
  };
}

export function formerState(
  { edit, former }: PlannedEdit,
  { insertion }: WritePlan,
  before: SeenCells | undefined,
): CellState {
  const place = placeWithout(insertion, edit.at);
  return (place === undefined ? undefined : before?.cellAt(place)) ?? former;
}

function movedRows(
  { insertion, deletion }: WritePlan,
  after: SeenCells,
): Pick<Receipt, "insertion" | "rowsThen"> {
  if (insertion === undefined) return deletion === undefined ? {} : { insertion: deletion };
  return { insertion, rowsThen: after.sheets.get(insertion.sheet)?.rowCount ?? 0 };
}

function isSame(state: CellState, former: CellState, rowsMoved: boolean): boolean {
  if (state.numberFormat !== former.numberFormat) return false;
  // References in formulas follow moved rows by themselves.
  if (rowsMoved && isFormulaInput(state.input) && isFormulaInput(former.input)) return true;
  return sameInput(state.input, former.input);
}
