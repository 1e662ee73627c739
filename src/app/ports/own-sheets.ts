import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import type { Result } from "../failure";

export type SheetRole = SheetPlan["role"];

/** A sheet of ours as it was written; undo needs all of it. */
export type SheetReceipt = {
  readonly role: SheetRole;
  /** Its name: the wanted one may be somebody else's, or the user has renamed it. */
  readonly sheet: string;
  /** Stays when it is renamed. */
  readonly sheetId: string;
  readonly plan: SheetPlan;
  /** What stood there before, the user's corrections too; undefined for a new sheet, or where nobody knows how it was written. */
  readonly former?: SheetPlan;
  /** Rows with the user's cells that stood beside rows of ours which went out, in their new place. */
  readonly rescued?: { readonly row: number; readonly count: number };
  readonly created: boolean;
};

/** The sheets that we write as a whole: summary, review list. */
export type OwnSheets = {
  /** Rewrites the sheet of that role in place, the user's columns beside it kept; else a new sheet. */
  readonly write: (plan: SheetPlan) => Promise<Result<SheetReceipt>>;
  /** Takes a new sheet out again, or writes the former plan. `stale` where the user has changed it since. */
  readonly undo: (receipt: SheetReceipt) => Promise<Result<void>>;
  /** The sheet of that role as it stands, with what the user wrote into it; undefined where there is none. */
  readonly read: (role: SheetRole) => Promise<Result<SheetSnapshot | undefined>>;
  /** The name of the sheet of that role, whatever it is called by now. */
  readonly find: (role: SheetRole) => Promise<Result<string | undefined>>;
};
