import type { CellPosition } from "../../core/sheet/address";
import type { AnnexReview } from "../../core/model/annex-review";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { placeSummaryLines, type PlacedLines } from "../../core/summary/lines/place-lines";
import type { WordedLine } from "../../core/summary/lines/worded-line";
import { done, failed, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import { reviewAgain, type ReviewedSheet } from "../reviewing/review-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type {
  Change,
  Decision,
  Receipt,
  RevisionRequest,
  RowInsertion,
  SeenSheet,
} from "../ports/workbook";

export type SummaryRequest = {
  /** The annex as it was seen when the button was pressed. */
  readonly annex: { readonly sheet: string; readonly title: string; readonly index: number };
  /** How large the sheet was then and where the annex begins: tells what to read around it. */
  readonly seen?: RevisionRequest["expected"];
  /** Sheets that were read with it, for rules that compare. */
  readonly others?: readonly ReviewedSheet[];
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
  | ({
      readonly kind: "written";
      readonly receipt: Receipt;
      /** Lines whose single bold or coloured words are now like the rest: no undo can bring that back. */
      readonly flattened?: readonly CellPosition[];
      /** After the write, where that was read on the way. */
      readonly fresh?: ReviewedSheet;
    } & Left);

/** The sheet is read anew first: what is written counts the cells as they are now, not as they were. */
export async function insertSummary(
  ports: Ports,
  settings: WorkbookSettings,
  request: SummaryRequest,
): Promise<Result<InsertedSummary>> {
  const { annex, seen, others = [] } = request;
  const { sheet } = annex;
  const fresh = (snapshot: SheetSnapshot) =>
    reviewAgain({ snapshot, at: ports.now() }, others, settings);
  const revised = await ports.workbook.revise<Result<InsertedSummary>>(
    { sheet, ...(seen === undefined ? {} : { expected: seen }) },
    (now) => decide(now, fresh(now.snapshot), request),
  );
  if (!revised.ok) return revised;
  const { verdict, receipt, after } = revised.value;
  if (!verdict.ok || receipt === undefined || verdict.value.kind !== "written") return verdict;
  const { left, flattened } = verdict.value;
  return done({
    kind: "written",
    receipt,
    left,
    ...(flattened === undefined ? {} : { flattened }),
    ...(after === undefined ? {} : { fresh: fresh(after) }),
  });
}

function decide(
  { snapshot, lookAt }: SeenSheet,
  fresh: ReviewedSheet,
  { annex, word, live, rowsMayBeInserted }: SummaryRequest,
): Decision<Result<InsertedSummary>> {
  const { annexes } = fresh.review;
  if (annexes.length === 0) return { verdict: failed({ kind: "no-annex", sheet: annex.sheet }) };
  const reviewed = findAgain(annexes, annex);
  if (reviewed === undefined) return { verdict: failed({ kind: "stale" }) };
  const placed = placeSummaryLines(snapshot, reviewed, word(reviewed), { live, lookAt });
  const { change, asks, left } = placed;
  if (asks && !rowsMayBeInserted && change.insertion !== undefined) {
    return { verdict: done({ kind: "asks", insertion: change.insertion, fresh }) };
  }
  if (change.edits.length === 0) return { verdict: done({ kind: "already-right", fresh, left }) };
  return {
    verdict: done({
      kind: "written",
      receipt: NOTHING,
      left,
      ...flattenedBy(change, snapshot.mixedFormats ?? []),
    }),
    change: inFontOf(snapshot, change),
  };
}

function flattenedBy({ edits }: Change, mixed: readonly CellPosition[]) {
  const flattened = mixed.filter(({ row, column }) =>
    edits.some(({ at }) => at.row === row && at.column === column),
  );
  return flattened.length === 0 ? {} : { flattened };
}

const NOTHING: Receipt = { written: [], stale: [], refused: [] };

/** New rows have no neighbours' format; they take the lines' font, else the sheet's, else the one of NĐ 30/2020. */
function inFontOf({ fontNames }: SheetSnapshot, change: Change): Change {
  if (change.insertion === undefined) return change;
  const uses = new Map<string, number>();
  for (const name of (fontNames ?? []).flatMap((row) => row ?? [])) {
    if (name !== null && name !== "") uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  // All new lines look alike.
  const look = change.looks?.[0]?.becomes ?? {};
  const [common] = [...uses].sort(([, one], [, other]) => other - one);
  const font = {
    name: look.fontName ?? common?.[0] ?? "Times New Roman",
    size: look.fontSize ?? 13,
  };
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
