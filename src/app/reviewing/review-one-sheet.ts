import type { Annex } from "../../core/model/annex";
import { known } from "../../core/model/known";
import { review } from "../../core/review";
import type { Review } from "../../core/model/annex-review";
import { isElsewhere } from "../../core/rules/ignoring";
import type { IgnoredFinding } from "../../core/model/profile";
import { hasOwnLinks } from "../../core/summary/plan/own-link";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, failed, type Result } from "../failure";
import { remark } from "./ignore-findings";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";

export type ReviewedSheet = {
  readonly snapshot: SheetSnapshot;
  readonly review: Review;
  /** The workbook's sheets, asked for only where an ignored finding may have come from a renamed one. */
  readonly sheets?: readonly string[];
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
  { workbook, now }: Pick<Ports, "workbook" | "now">,
  settings: WorkbookSettings,
  { sheet, others = [] }: SheetRequest = {},
): Promise<Result<ReviewedSheet>> {
  const read = await (sheet === undefined ? workbook.readActiveSheet() : workbook.readSheet(sheet));
  if (!read.ok) return read;
  if (hasOwnLinks(read.value)) return failed({ kind: "own-sheet", sheet: read.value.sheet });
  const reviewed = reviewAmong({ snapshot: read.value, at: now() }, others, settings);
  if (reviewed.review.annexes.length === 0) {
    return failed({ kind: "no-annex", sheet: read.value.sheet });
  }
  if (!mayBeRenamed(reviewed.review, settings.ignored)) return done(reviewed);
  const names = await workbook.sheetNames();
  return done(names.ok ? remark({ ...reviewed, sheets: names.value }, settings.ignored) : reviewed);
}

/** Of what was read already, say under other settings: no cell is read, so nothing can fail. */
export function reviewAgain(
  { snapshot, at, sheets }: Omit<ReviewedSheet, "review">,
  others: readonly ReviewedSheet[],
  settings: WorkbookSettings,
): ReviewedSheet {
  return reviewAmong({ snapshot, at, ...known({ sheets }) }, others, settings);
}

function reviewAmong(
  reading: Omit<ReviewedSheet, "review">,
  others: readonly ReviewedSheet[],
  settings: WorkbookSettings,
): ReviewedSheet {
  const { snapshot, sheets } = reading;
  const otherAnnexes = others
    .filter(({ review: { sheet } }) => sheet !== snapshot.sheet)
    .flatMap(certainAnnexes);
  const options = { ...settings, otherAnnexes, ...known({ sheets }) };
  return { ...reading, review: review(snapshot, options) };
}

/** Some finding here was set aside on a sheet of another name. */
function mayBeRenamed({ annexes }: Review, ignored: readonly IgnoredFinding[]): boolean {
  const findings = new Map(
    annexes.flatMap((one) => one.findings.map((found) => [found.id, found])),
  );
  return ignored.some((entry) => {
    const finding = findings.get(entry.id);
    return finding !== undefined && isElsewhere(entry, finding);
  });
}

/** What is not certain to be an annex stays out of what is said about others. */
function certainAnnexes({ review: { annexes } }: ReviewedSheet): readonly Annex[] {
  return annexes.map(({ annex }) => annex).filter(({ certain }) => certain);
}
