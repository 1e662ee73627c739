import { indexMerges, type MergedAreas } from "../../sheet/merged-areas";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { memoise } from "../../text/memoise";
import { readCell, type CellSigns } from "../../reading/cells/read-cell";
import { endsTable } from "./side-rows";
import { readHeader, type HeaderReading } from "../../reading/heads/read-head";

/** One sheet being recognised: each distinct text is read once, however often it stands there. */
export type SheetReader = {
  readonly snapshot: SheetSnapshot;
  readonly mergedAt: MergedAreas;
  readonly header: (text: string) => HeaderReading;
  readonly cell: (text: string) => CellSigns;
  readonly endsTable: (text: string) => boolean;
};

export function openSheet(snapshot: SheetSnapshot): SheetReader {
  return {
    snapshot,
    mergedAt: indexMerges(snapshot.merges),
    header: memoise(readHeader),
    cell: readCell,
    endsTable: memoise(endsTable),
  };
}
