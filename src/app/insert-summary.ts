import type { AnnexReview } from "../core/review";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { placeSummaryLines, type PlacedLines } from "../core/summary/place-lines";
import type { WordedLine } from "../core/summary/worded-line";
import { done, failed, type Result } from "./failure";
import type { Ports } from "./ports";
import { reviewSheet, type ReviewedSheet } from "./review-sheet";
import type { WorkbookSettings } from "./settings";
import type { Change, Receipt, RowInsertion } from "./workbook";

export type SummaryRequest = {
  /** The annex as it was seen when the button was pressed. */
  readonly annex: { readonly sheet: string; readonly title: string; readonly index: number };
  readonly word: (reviewed: AnnexReview) => readonly WordedLine[];
  /** Counts as formulas where the status column tells the whole story. */
  readonly live: boolean;
  readonly rowsMayBeInserted: boolean;
};

/** Lines on the sheet that could not be brought up to date: the user's own formula, or no number in it. */
type Left = { readonly left: PlacedLines["left"] };

export type InsertedSummary =
  | { readonly kind: "asks"; readonly insertion: RowInsertion; readonly fresh: ReviewedSheet }
  | ({ readonly kind: "already-right"; readonly fresh: ReviewedSheet } & Left)
  | ({ readonly kind: "written"; readonly receipt: Receipt } & Left);

/** The sheet is read anew first: what is written counts the cells as they are now, not as they were. */
export async function insertSummary(
  ports: Ports,
  settings: WorkbookSettings,
  { annex, word, live, rowsMayBeInserted }: SummaryRequest,
): Promise<Result<InsertedSummary>> {
  const read = await reviewSheet(ports, settings, { sheet: annex.sheet });
  if (!read.ok) return read;
  const fresh = read.value;
  const { snapshot, review } = fresh;
  const reviewed = findAgain(review.annexes, annex);
  if (reviewed === undefined) return failed({ kind: "stale" });
  const { change, asks, left } = placeSummaryLines(snapshot, reviewed, word(reviewed), { live });
  if (asks && !rowsMayBeInserted && change.insertion !== undefined) {
    return done({ kind: "asks", insertion: change.insertion, fresh });
  }
  if (change.edits.length === 0) return done({ kind: "already-right", fresh, left });
  const written = await ports.workbook.apply(inFontOf(snapshot, change));
  if (!written.ok) return written;
  return done({ kind: "written", receipt: written.value, left });
}

/** New rows have no neighbours' format; they take the sheet's own font, else the one of NĐ 30/2020. */
function inFontOf({ fontNames }: SheetSnapshot, change: Change): Change {
  if (change.insertion === undefined) return change;
  const uses = new Map<string, number>();
  for (const name of (fontNames ?? []).flatMap((row) => row ?? [])) {
    if (name !== null && name !== "") uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const [common] = [...uses].sort(([, one], [, other]) => other - one);
  const font = { name: common?.[0] ?? "Times New Roman", size: 13 };
  return { ...change, insertion: { ...change.insertion, font } };
}

/** The annex in the same place, or the only one of that title; never another one's numbers. */
function findAgain(
  annexes: readonly AnnexReview[],
  { title, index }: SummaryRequest["annex"],
): AnnexReview | undefined {
  const inPlace = annexes[index];
  if (inPlace?.annex.title === title) return inPlace.annex.certain ? inPlace : undefined;
  const [only, ...others] = annexes.filter(({ annex }) => annex.title === title);
  return others.length === 0 && only?.annex.certain === true ? only : undefined;
}
