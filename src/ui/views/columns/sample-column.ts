import type { Annex } from "../../../core/model/annex";
import { textAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import { plain } from "../../../core/text/fold";

const SAMPLES = 3;
const LENGTH = 40;

/** The first few different texts of a column, so that one knows which is meant when the header is lost. */
export function sampleColumn(
  snapshot: SheetSnapshot | undefined,
  { indicators }: Annex,
  column: number,
): readonly string[] {
  if (snapshot === undefined) return [];
  const texts = new Set<string>();
  for (const { rows } of indicators) {
    const text = plain(textAt(snapshot, rows[0] ?? 0, column));
    if (text !== "") texts.add(text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);
    if (texts.size === SAMPLES) break;
  }
  return [...texts];
}
