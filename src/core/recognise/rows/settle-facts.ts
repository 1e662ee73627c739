import type { Ordinal } from "../../reading/cells/ordinal";
import type { RowFacts } from "./row-facts";

/** From this share of rows with a unit on, a row without one expects no figure. */
const MOSTLY = 0.6;

/** What only the rows around a row tell: its letter, a zero that a number cell has lost, cells filled with nothing. */
export function settleFacts(facts: readonly RowFacts[]): readonly RowFacts[] {
  const withUnit = facts.filter(({ hasUnit }) => hasUnit).length;
  const unitsTell = withUnit >= facts.length * MOSTLY;
  let letter: Ordinal | undefined;
  let counted: Ordinal | undefined;
  return facts.map((row) => {
    const ordinal = readTenth(readLetter(row.ordinal, letter), counted);
    if (ordinal?.style === "upper") letter = ordinal;
    if (ordinal?.style === "hierarchy") counted = ordinal;
    const isRenumbered = ordinal !== row.ordinal && ordinal?.style === "hierarchy";
    const settled = {
      ...row,
      ordinal,
      ...(isRenumbered ? { written: ordinal.number } : {}),
    };
    if (!unitsTell || row.hollow === 0) return settled;
    return { ...settled, own: 0, measures: 0, filled: row.filled - row.hollow };
  });
}

/** "G, H, I, K": after H the I is a letter, as V is after U and X after V. */
const LETTERS_BEFORE: ReadonlyMap<string, string> = new Map([
  ["I", "H"],
  ["L", "K"],
  ["V", "U"],
  ["X", "V"],
]);

function readLetter(ordinal: Ordinal | undefined, last: Ordinal | undefined): Ordinal | undefined {
  if (ordinal?.style !== "roman" || last === undefined) return ordinal;
  if (LETTERS_BEFORE.get(ordinal.number) !== last.number) return ordinal;
  return { style: "upper", number: ordinal.number, place: last.place + 1 };
}

/** A number cell shows 1.10 as 1.1: after 1.9 it is the tenth. */
function readTenth(ordinal: Ordinal | undefined, last: Ordinal | undefined): Ordinal | undefined {
  if (ordinal?.style !== "hierarchy" || last?.style !== "hierarchy") return ordinal;
  if (ordinal.place !== 1 || last.place !== 9) return ordinal;
  if (ordinal.number.slice(0, -1) !== last.number.slice(0, -1)) return ordinal;
  return { ...ordinal, number: `${ordinal.number}0`, place: 10 };
}
