import { readOrdinal, splitOrdinal } from "../../reading/cells/ordinal";
import { isBlank, shownText } from "../../sheet/shown-text";
import { plain } from "../../text/fold";
import type { SheetReader } from "../sheet/sheet-reader";
import type { TableSpan } from "../tables/find-tables";
import type { Layout } from "./row-facts";

const FEWEST_ROWS = 8;
const FEWEST_STYLES = 2;
const FEWEST_NUMBERED = 3;

/**
 * The ordinal column only counts the lines of a list (1, 2, 3 … to its end), and the texts carry the
 * numbers that order them: "I. …", "1. …", "1.1. …".
 */
export function countsRows(reader: SheetReader, span: TableSpan, layout: Layout): boolean {
  if (layout.ordinal === undefined) return false;
  let last = 0;
  let numbered = 0;
  const styles = new Set<string>();
  for (const row of span.sample) {
    if (isBlank(reader.snapshot, row, layout.ordinal.column)) continue;
    const ordinal = readOrdinal(plain(shownText(reader.snapshot, row, layout.ordinal.column)));
    if (ordinal?.style !== "arabic") continue;
    if (ordinal.place !== last + 1) return false;
    last = ordinal.place;
    const led = splitOrdinal(plain(shownText(reader.snapshot, row, layout.indicator.column)));
    if (led === undefined) continue;
    numbered += 1;
    styles.add(led.ordinal.style);
  }
  return last >= FEWEST_ROWS && numbered >= FEWEST_NUMBERED && styles.size >= FEWEST_STYLES;
}
