import { shownText } from "../../sheet/shown-text";
import type { CellSigns } from "../../reading/cells/read-cell";
import type { SheetReader } from "../sheet/sheet-reader";

/** What the cells under a header look like, as shares of the filled ones. */
export type ColumnProfile = {
  readonly filled: number;
  readonly averageLength: number;
  readonly distinct: number;
  readonly longest: number;
  readonly share: (sign: Exclude<keyof CellSigns, "length">) => number;
};

const SIGNS = ["ordinal", "figure", "status", "agency", "deadline", "unit", "mark"] as const;

export function profileColumn(
  reader: SheetReader,
  rows: readonly number[],
  column: number,
): ColumnProfile {
  const tally = { ordinal: 0, figure: 0, status: 0, agency: 0, deadline: 0, unit: 0, mark: 0 };
  const distinct = new Set<string>();
  let filled = 0;
  let length = 0;
  let longest = 0;
  for (const row of rows) {
    const text = shownText(reader.snapshot, row, column);
    const signs = reader.cell(text);
    if (signs.length === 0) continue;
    filled += 1;
    length += signs.length;
    longest = Math.max(longest, signs.length);
    distinct.add(text);
    for (const sign of SIGNS) if (signs[sign]) tally[sign] += 1;
  }
  return {
    filled,
    longest,
    averageLength: filled === 0 ? 0 : length / filled,
    distinct: distinct.size,
    share: (sign) => (filled === 0 ? 0 : tally[sign] / filled),
  };
}
