import { known } from "../../core/model/known";
import { sameInput } from "../reading/cell-input";
import type { SeenCells } from "./cell-states";
import type { CellWrite } from "./encode-input";
import { placeWithout } from "./row-steps";
import type { PlannedEdit, WritePlan } from "./write-plan";
import { formerState } from "./write-receipt";

/** undefined: its row goes out. */
export function cellWrite(
  { edit, former }: PlannedEdit,
  { restores, deletion }: WritePlan,
): CellWrite | undefined {
  const at = placeWithout(deletion, edit.at);
  if (at === undefined) return undefined;
  const { becomes: input, numberFormat } = edit;
  return { at, input, currentFormat: former.numberFormat, restores, ...known({ numberFormat }) };
}

export type Corrections = {
  /** Somebody has typed into the cell after it was seen. */
  readonly overwritten: readonly PlannedEdit[];
  /** Those are put back; and texts that Excel took for a number, a date … are quoted. */
  readonly writes: readonly CellWrite[];
};

export function correctionsOf(plan: WritePlan, before: SeenCells, now: SeenCells): Corrections {
  const overwritten: PlannedEdit[] = [];
  const writes: CellWrite[] = [];
  for (const planned of plan.edits) {
    const write = cellWrite(planned, plan);
    const former = formerState(planned, plan, before);
    if (!sameInput(former.input, planned.former.input)) {
      overwritten.push(planned);
      const { input, numberFormat } = former;
      const back = { input, numberFormat, currentFormat: numberFormat, restores: true };
      if (write !== undefined) writes.push({ ...write, ...back });
    } else if (write !== undefined && isMisread(write, now)) {
      writes.push({ ...write, mustQuote: true });
    }
  }
  return { overwritten, writes };
}

function isMisread({ at, input }: CellWrite, now: SeenCells): boolean {
  const held = now.cellAt(at)?.input ?? null;
  return typeof input === "string" && held !== null && typeof held !== "string";
}
