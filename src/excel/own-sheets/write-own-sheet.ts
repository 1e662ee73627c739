import { failed, type Failure, type Result } from "../../app/failure";
import { freeSheetName } from "../../core/summary/plan/sheet-name";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { ExcelRunner } from "../run-excel";
import { asFound } from "./as-written";
import { inspectWorkbook, type ExistingSheet, type Inspection } from "./inspect-sheet";
import { makeRoom, rescuedRows, type Room } from "./make-room";
import { queueSheet } from "./queue-sheet";
import { removeHalfWritten, rollBack } from "./settle-sheet";

export type WrittenSheet = {
  readonly id: string;
  readonly name: string;
  readonly created: boolean;
  /** What stood there before, as far as it is known how that was written. */
  readonly former?: SheetPlan;
  /** The user's cells beside rows that went out, in their new place. */
  readonly rescued?: { readonly row: number; readonly count: number };
};

/** How a sheet of ours was written last, where this session did it. */
export type KnownPlan = (sheetId: string) => SheetPlan | undefined;

/** Two round trips: how the workbook is, then the whole sheet. */
export async function writeOwnSheet(
  runner: ExcelRunner,
  plan: SheetPlan,
  knownPlan: KnownPlan,
): Promise<Result<WrittenSheet>> {
  const inspected = await inspect(runner, plan);
  if (!inspected.ok) return inspected;
  const { existing, sheetNames } = inspected.value;
  const obstacle = obstacleTo(inspected.value);
  if (obstacle !== undefined) return failed(obstacle);
  if (existing !== undefined) return rewrite(runner, plan, existing, knownPlan(existing.id));
  const name = freeSheetName(plan.name, sheetNames);
  const written = await runner.write((context) => queueSheet(context, plan, { name }), name);
  if (written.ok) return { ok: true, value: { ...written.value, created: true } };
  return removeHalfWritten(runner, plan, name, written.failure);
}

/** With all that stands on the sheet, unless that is too much for one answer. */
async function inspect(runner: ExcelRunner, { role }: SheetPlan): Promise<Result<Inspection>> {
  const inspected = await runner.read((context) => inspectWorkbook(context, role, true));
  return inspected.ok || inspected.failure.kind !== "too-large"
    ? inspected
    : runner.read((context) => inspectWorkbook(context, role, false));
}

function obstacleTo({ isReadOnly, structureProtected, existing }: Inspection): Failure | undefined {
  if (isReadOnly) return { kind: "workbook-read-only" };
  if (existing === undefined || existing.isHidden)
    if (structureProtected) return { kind: "workbook-protected" };
  if (existing === undefined) return undefined;
  return existing.isProtected ? { kind: "sheet-protected", sheet: existing.name } : undefined;
}

async function rewrite(
  runner: ExcelRunner,
  plan: SheetPlan,
  existing: ExistingSheet,
  known: SheetPlan | undefined,
): Promise<Result<WrittenSheet>> {
  const room = makeRoom(plan, existing);
  const former = formerPlan(plan, existing, known);
  const written = await runner.write(
    (context) => queueSheet(context, plan, { existing, room }),
    existing.name,
  );
  if (!written.ok) return rollBack(runner, { plan, existing, former }, written.failure);
  return { ok: true, value: { ...written.value, created: false, ...also(room, former) } };
}

function also(room: Room, former: SheetPlan | undefined) {
  const rescued = rescuedRows(room);
  return {
    ...(former === undefined ? {} : { former }),
    ...(rescued === undefined ? {} : { rescued }),
  };
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
