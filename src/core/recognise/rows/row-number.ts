import { readOrdinal, splitOrdinal, type Ordinal } from "../../reading/cells/ordinal";
import { shownText } from "../../sheet/shown-text";
import { plain } from "../../text/fold";
import type { SheetReader } from "../sheet/sheet-reader";
import type { Layout } from "./row";

const MOST_DOTS = 40;
const PLACEHOLDER = /^[.…\s_-]+$/;

/** Dots stand where nobody has written yet. */
export function readSentence(shown: string): string {
  if (shown === "") return "";
  const text = plain(shown);
  return text.length <= MOST_DOTS && PLACEHOLDER.test(text) ? "" : text;
}

/**
 * A number before the text counts where there is no ordinal column, and "1.2." where the column
 * only says 1 or, merged over several rows, nothing.
 */
export function readLed(
  sentence: string,
  layout: Layout,
  lead: string,
  series: Ordinal | undefined,
) {
  const led = splitOrdinal(sentence);
  if (led === undefined || layout.ordinal === undefined) return led;
  if (led.ordinal.style !== "hierarchy") return undefined;
  if (series === undefined) return lead === "" ? led : undefined;
  return led.ordinal.number.startsWith(`${series.number}.`) ? led : undefined;
}

/** The number of a cell that is merged over this row and rows above it. */
export function readShared(reader: SheetReader, row: number, layout: Layout): Ordinal | undefined {
  if (layout.ordinal === undefined) return undefined;
  const area = reader.mergedAt(row, layout.ordinal.column);
  if (area === undefined || area.row === row) return undefined;
  return readOrdinal(plain(shownText(reader.snapshot, area.row, area.column)));
}
