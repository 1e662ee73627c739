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

/** Reads the given sheet, else the active one, and reviews it. */
export async function reviewSheet(
  { workbook, now }: Ports,
  settings: WorkbookSettings,
  sheet?: string,
): Promise<Result<ReviewedSheet>> {
  const read = await (sheet === undefined ? workbook.readActiveSheet() : workbook.readSheet(sheet));
  if (!read.ok) return read;
  const snapshot = read.value;
  const reviewed = review(snapshot, settings);
  if (reviewed.annexes.length === 0) return failed({ kind: "no-annex", sheet: snapshot.sheet });
  return done({ snapshot, review: reviewed, at: now() });
}

/** The same reading under other settings: no cell is read again, so nothing can fail. */
export function reviewAgain(reviewed: ReviewedSheet, settings: WorkbookSettings): ReviewedSheet {
  return { ...reviewed, review: review(reviewed.snapshot, settings) };
}
