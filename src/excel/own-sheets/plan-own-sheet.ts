import { done, failed, type Failure, type Result } from "../../app/failure";
import type { SheetReceipt } from "../../app/ports/own-sheets";
import { known } from "../../core/model/known";
import { freeSheetName } from "../../core/summary/plan/sheet-name";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import { asFound } from "./as-written";
import { makeRoom, rescuedRows, type Room } from "./make-room";
import type { ExistingSheet, SeenWorkbook } from "./see-workbook";

/** A new sheet of that name. */
export type NewSheet = { readonly name: string };

/** The sheet that stands there. */
export type Rewriting = { readonly existing: ExistingSheet; readonly room: Room };

/** Where a plan goes in the workbook as it was seen, and what the receipt will tell of that. */
export type SheetWriting = {
  readonly target: NewSheet | Rewriting;
  readonly told: Pick<SheetReceipt, "created" | "former" | "rescued">;
};

/** How a sheet of ours was written last, where this session did it. */
export type KnownPlan = (sheetId: string) => SheetPlan | undefined;

export function planOwnSheet(
  plan: SheetPlan,
  seen: SeenWorkbook,
  knownPlan: KnownPlan,
): Result<SheetWriting> {
  const { existing, sheetNames } = seen;
  const obstacle = obstacleTo(seen);
  if (obstacle !== undefined) return failed(obstacle);
  if (existing === undefined) {
    const name = freeSheetName(plan.name, sheetNames);
    return done({ target: { name }, told: { created: true } });
  }
  const room = makeRoom(plan, existing);
  const former = formerPlan(plan, existing, knownPlan(existing.id));
  const rescued = rescuedRows(room);
  return done({
    target: { existing, room },
    told: { created: false, ...known({ former, rescued }) },
  });
}

function obstacleTo({
  isReadOnly,
  structureProtected,
  existing,
}: SeenWorkbook): Failure | undefined {
  if (isReadOnly) return { kind: "workbook-read-only" };
  if ((existing === undefined || existing.isHidden) && structureProtected) {
    return { kind: "workbook-protected" };
  }
  return existing?.isProtected === true
    ? { kind: "sheet-protected", sheet: existing.name }
    : undefined;
}

/**
 * The looks come from the plan that this session wrote, else from the new one where that has the same
 * rows; the contents are those that stand there, the user's corrections too.
 */
function formerPlan(
  plan: SheetPlan,
  { inputs, top, height, keyCells }: ExistingSheet,
  known: SheetPlan | undefined,
): SheetPlan | undefined {
  if (inputs === undefined || top > 0) return known;
  if (known !== undefined) return asFound(known, inputs);
  const isSameShape =
    height === plan.inputs.length &&
    plan.inputs.every(([first, second], row) => {
      const [key = "", next = ""] = keyCells[row] ?? [];
      return isText(first, key) && isText(second, next);
    });
  return isSameShape ? asFound(plan, inputs) : undefined;
}

/** Shown as this text; what a formula shows is not known. */
function isText(input: SheetPlan["inputs"][number][number] | undefined, text: string): boolean {
  if (input === undefined || input === null) return text === "";
  if (typeof input === "object" || typeof input === "number") return text !== "";
  return String(input) === text;
}
