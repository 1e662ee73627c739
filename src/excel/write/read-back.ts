import type { RowInsertion } from "../../app/ports/workbook";
import { known } from "../../core/model/known";
import { shiftMerges } from "../../core/sheet/following/row-shift";
import { wholeOf } from "../reading/ranges";
import { askBlock } from "../reading/read-block";
import type { ReadBack } from "./carry-out";
import { idOf, snapshotOf, type SightedSheet } from "./sighted-sheet";

/**
 * All cells anew, but not the merged areas: asking for them after a write costs the user Excel's undo,
 * and how they moved is known.
 */
export function readBackOf(sighted: SightedSheet, insertion: RowInsertion | undefined): ReadBack {
  const { snapshot, withCellFonts } = sighted;
  const { sheet: name, hiddenColumns } = snapshot;
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(idOf(sighted));
    const block = askBlock(wholeOf(sheet), withCellFonts);
    return () => {
      const read = block();
      if (read === undefined) return undefined;
      const before = [...snapshot.merges, ...(snapshot.outerMerges ?? [])];
      const merges =
        insertion === undefined
          ? before
          : shiftMerges(before, { row: insertion.before, count: insertion.count });
      const columnFonts = withCellFonts ? undefined : snapshot.fontNames?.[0];
      const surroundings = { merges, hiddenColumns, ...known({ columnFonts }) };
      return snapshotOf(name, { ...read, surroundings });
    };
  };
}
