import type { AnnexReview } from "../../core/model/annex-review";
import { known } from "../../core/model/known";
import type { CellPosition } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { placeSummaryLines, type PlacedLines } from "../../core/summary/lines/place-lines";
import { failed, done, type Result } from "../failure";
import type { WordLines } from "../ports/sheet-words";
import type { Change, RowInsertion, SeenSheet } from "../ports/workbook";

export type LinesWanted = {
  /** The annex as it was seen when the button was pressed. */
  readonly annex: { readonly sheet: string; readonly title: string; readonly index: number };
  readonly word: WordLines;
  /** Counts as formulas where the status column tells the whole story. */
  readonly live: boolean;
  readonly rowsMayBeInserted: boolean;
};

/** Lines on the sheet that could not be brought up to date: the user's own formula, or no number in it. */
export type LinesLeft = { readonly left: PlacedLines["left"] };

export type LinesPlan =
  | { readonly kind: "asks"; readonly insertion: RowInsertion }
  | ({ readonly kind: "already-right" } & LinesLeft)
  | ({
      readonly kind: "change";
      readonly change: Change;
      /** Lines whose single bold or coloured words are then like the rest: no undo can bring that back. */
      readonly flattened?: readonly CellPosition[];
    } & LinesLeft);

/** What must be written for one annex, by the sheet as it is now. */
export function planLines(
  { snapshot, lookAt }: SeenSheet,
  annexes: readonly AnnexReview[],
  { annex, word, live, rowsMayBeInserted }: LinesWanted,
): Result<LinesPlan> {
  if (annexes.length === 0) return failed({ kind: "no-annex", sheet: annex.sheet });
  const reviewed = findAnnex(annexes, annex);
  if (reviewed === undefined) return failed({ kind: "stale" });
  const placed = placeSummaryLines(snapshot, reviewed, word(reviewed), { live, lookAt });
  const { change, asks, left } = placed;
  if (asks && !rowsMayBeInserted && change.insertion !== undefined) {
    return done({ kind: "asks", insertion: change.insertion });
  }
  if (change.edits.length === 0) return done({ kind: "already-right", left });
  const flattened = flattenedBy(change, snapshot.mixedFormats ?? []);
  return done({
    kind: "change",
    change: inFontOf(snapshot, change),
    left,
    ...known({ flattened }),
  });
}

function flattenedBy({ edits }: Change, mixed: readonly CellPosition[]) {
  const flattened = mixed.filter(({ row, column }) =>
    edits.some(({ at }) => at.row === row && at.column === column),
  );
  return flattened.length === 0 ? undefined : flattened;
}

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
function findAnnex(
  annexes: readonly AnnexReview[],
  { title, index }: LinesWanted["annex"],
): AnnexReview | undefined {
  const inPlace = annexes[index];
  if (inPlace?.annex.title === title) return inPlace.annex.certain ? inPlace : undefined;
  const [only, ...others] = annexes.filter(({ annex }) => annex.title === title);
  return others.length === 0 && only?.annex.certain === true ? only : undefined;
}
