import type { RowInsertion } from "../../app/ports/workbook";
import { known } from "../../core/model/known";
import { shiftMerges, type RowShift } from "../../core/sheet/following/row-shift";
import { wholeOf } from "../reading/ranges";
import { askBlock } from "../reading/read-block";
import { joinBlocks } from "../reading/read-sheet";
import type { ReadBack } from "./carry-out";
import { idOf, sizeOf, type SightedSheet } from "./sighted-sheet";

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
      const merges = insertion === undefined ? before : shiftMerges(before, shiftOf(insertion));
      const columnFonts = withCellFonts ? undefined : snapshot.fontNames?.[0];
      const surroundings = { merges, hiddenColumns, ...known({ columnFonts }) };
      return joinBlocks({ name, ...sizeOf(read.values) }, [{ ...read, surroundings }]);
    };
  };
}

function shiftOf({ before, count }: RowInsertion): RowShift {
  return { row: before, count };
}
