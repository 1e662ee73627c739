import { fitExtent } from "../../core/sheet/following/fit-extent";
import {
  hasValueUnderMerge,
  mayBeMerged,
  mergesMayDiffer,
} from "../../core/sheet/following/merge-doubts";
import { replaceCells } from "../../core/sheet/following/replace-cells";
import { sameCells } from "../../core/sheet/following/same-cells";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, type Result } from "../failure";
import { gatherChanges, type GatheredChanges, type PlainChange } from "./gather-changes";
import type { LiveChanges, Reread, SheetChange } from "../ports/live-changes";

/** Why a snapshot cannot follow its sheet; only a full reading can tell then. */
export type Obstacle =
  /** Columns or single cells were moved, or Excel does not say what happened. */
  | "cells-moved"
  /** Cells may have been merged, or merged ones taken apart; asking would clear Excel's undo list. */
  | "merges-unsure"
  | "too-much"
  /** The sheet is not as large as it should be: something happened unheard. */
  | "does-not-fit"
  /** Nobody listened when it was read. */
  | "unheard"
  | "renamed";

export type CaughtUp =
  | { readonly kind: "same" }
  | { readonly kind: "patched"; readonly snapshot: SheetSnapshot }
  | { readonly kind: "lost"; readonly because: Obstacle };

/** Reads what has changed since the snapshot, and nothing else. Never guesses. */
export async function catchUp(
  liveChanges: LiveChanges,
  snapshot: SheetSnapshot,
): Promise<Result<CaughtUp>> {
  const changes = liveChanges.since(snapshot);
  if (changes === undefined) return lost("unheard");
  if (!changes.every(isPlain)) return lost("cells-moved");
  const gathered = gatherChanges(snapshot, changes);
  if (gathered === undefined) return lost("too-much");
  if (concernsNothing(changes, gathered)) {
    liveChanges.pass(snapshot);
    return done({ kind: "same" });
  }
  const read = await liveChanges.reread(snapshot, gathered.request);
  if (!read.ok) return read;
  const after = patch(snapshot, gathered, read.value);
  if (typeof after === "string") return lost(after);
  liveChanges.adopt(after, read.value.mark);
  return done(after === snapshot ? { kind: "same" } : { kind: "patched", snapshot: after });
}

function lost(because: Obstacle): Result<CaughtUp> {
  return done({ kind: "lost", because });
}

function isPlain(change: SheetChange): change is PlainChange {
  return change.kind !== "unclear";
}

/** Other sheets matter to formulas only. */
function concernsNothing(changes: readonly PlainChange[], { request }: GatheredChanges): boolean {
  return changes.every(({ kind }) => kind === "elsewhere") && request.areas.length === 0;
}

/** The former snapshot itself where nothing differs. */
function patch(
  snapshot: SheetSnapshot,
  { moved, edited, isCut, inserted, request }: GatheredChanges,
  { sheet, used, rows, cells }: Reread,
): SheetSnapshot | Obstacle {
  if (sheet !== snapshot.sheet) return "renamed";
  const after = fitExtent(replaceCells(moved, rows, cells), used);
  if (after === undefined) return "does-not-fit";
  const read = rowsOf([...request.rows, ...request.areas]);
  const growsIntoTheUnknown =
    snapshot.outerMerges === undefined &&
    (after.rowCount > moved.rowCount || after.columnCount > moved.columnCount);
  const mergesUnsure =
    growsIntoTheUnknown ||
    isCut ||
    mergesMayDiffer(moved, after, edited) ||
    inserted.some((area) => mayBeMerged(after, area)) ||
    hasValueUnderMerge(moved, after, read);
  if (mergesUnsure) return "merges-unsure";
  return moved === snapshot && sameCells(snapshot, after, read) ? snapshot : after;
}

function rowsOf(runs: GatheredChanges["request"]["rows"]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row, rowCount } of runs) {
    for (let index = row; index < row + rowCount; index += 1) rows.add(index);
  }
  return rows;
}
