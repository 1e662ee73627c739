import { readOrdinal, type Ordinal as Number } from "../../reading/cells/ordinal";
import type { CellPosition } from "../../sheet/address";
import { columnOf, shownAt } from "../cells";
import { remember } from "../remember";
import type { RuleContext } from "../rule";

/** A number in the STT column, with how it is written. */
export type Ordinal = Number & {
  readonly at: CellPosition;
  readonly row: number;
  /** As written, outer blanks and tags off. */
  readonly text: string;
  /** "1.3" of "1.3.2."; "" for a plain number. */
  readonly prefix: string;
  /** What stands behind the number: "", ".", "..", ")". */
  readonly tail: string;
};

const NUMBERED: ReadonlySet<string> = new Set(["section", "group", "indicator"]);

/** The numbers of all headings and indicators, top to bottom; bullets are none. */
export const ordinalsOf = remember((context: RuleContext): readonly Ordinal[] => {
  const column = columnOf(context.annex, "ordinal");
  if (column === undefined) return [];
  const ordinals: Ordinal[] = [];
  for (const { row, kind } of context.annex.rows) {
    if (!NUMBERED.has(kind)) continue;
    const at = { row, column };
    const text = tidy(shownAt(context, at));
    const read = readOrdinal(text);
    if (read === undefined || read.style === "bullet") continue;
    const { style, number, place } = read;
    const prefix = number.slice(0, Math.max(0, number.lastIndexOf(".")));
    ordinals.push({ style, number, place, at, row, text, prefix, tail: tailOf(text) });
  }
  return ordinals;
});

function tidy(text: string): string {
  return (text.includes("<") ? text.replace(/<[^<>]*>/g, "") : text).trim();
}

const TAIL = ".)/:;,]";

function tailOf(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(end);
}
