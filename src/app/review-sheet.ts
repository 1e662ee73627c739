import type { Annex } from "../core/layouts/annex";
import { review, type Review } from "../core/review";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { done, failed, type Result } from "./failure";
import type { Ports } from "./ports";
import type { WorkbookSettings } from "./settings";

export type ReviewedSheet = {
  readonly snapshot: SheetSnapshot;
  readonly review: Review;
  /** ISO date-time of the reading. */
  readonly at: string;
};

export type SheetRequest = {
  /** Else the active one. */
  readonly sheet?: string;
  /** Sheets that were read with it, for rules that compare. */
  readonly others?: readonly ReviewedSheet[];
};

/** Reads one sheet and reviews it. */
export async function reviewSheet(
  { workbook, now }: Ports,
  settings: WorkbookSettings,
  { sheet, others = [] }: SheetRequest = {},
): Promise<Result<ReviewedSheet>> {
  const read = await (sheet === undefined ? workbook.readActiveSheet() : workbook.readSheet(sheet));
  if (!read.ok) return read;
  const reviewed = reviewAmong(read.value, others, settings, now());
  if (reviewed.review.annexes.length === 0) {
    return failed({ kind: "no-annex", sheet: read.value.sheet });
  }
  return done(reviewed);
}

/** Of what was read already, say under other settings: no cell is read, so nothing can fail. */
export function reviewAgain(
  { snapshot, at }: Pick<ReviewedSheet, "snapshot" | "at">,
  others: readonly ReviewedSheet[],
  settings: WorkbookSettings,
): ReviewedSheet {
  return reviewAmong(snapshot, others, settings, at);
}

function reviewAmong(
  snapshot: SheetSnapshot,
  others: readonly ReviewedSheet[],
  settings: WorkbookSettings,
  at: string,
): ReviewedSheet {
  const otherAnnexes = others
    .filter(({ review: { sheet } }) => sheet !== snapshot.sheet)
    .flatMap(certainAnnexes);
  return { snapshot, review: review(snapshot, { ...settings, otherAnnexes }), at };
}

/** What is not certain to be an annex stays out of what is said about others. */
function certainAnnexes({ review: { annexes } }: ReviewedSheet): readonly Annex[] {
  return annexes.map(({ annex }) => annex).filter(({ certain }) => certain);
}
