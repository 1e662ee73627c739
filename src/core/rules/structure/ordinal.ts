import type { CellPosition } from "../../sheet/address";
import { columnOf, shownAt } from "../cells";
import type { RuleContext } from "../rule";

/** A number in the STT column, taken apart. */
export type Ordinal = {
  readonly at: CellPosition;
  readonly row: number;
  /** As written, outer blanks off. */
  readonly text: string;
  /** "1.3" of "1.3.2."; "" for a plain number. */
  readonly prefix: string;
  readonly value: number;
  readonly kind: "arabic" | "roman" | "capital" | "letter";
  /** What stands behind the number: "", ".", "..", ")". */
  readonly tail: string;
};

const SHAPE = /^\(?(?:(\d+(?:\.\d+)*)|([IVXL]+)|([A-Z])|([a-zđ]))\s*([.)]*)$/u;
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Undefined for "-", "+", words, and for an empty cell. */
export function readOrdinal(text: string): Omit<Ordinal, "at" | "row"> | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [, digits, roman, capital, letter, tail = ""] = match;
  if (digits !== undefined) {
    const parts = digits.split(".");
    const value = Number(parts.at(-1));
    return { text, prefix: parts.slice(0, -1).join("."), value, kind: "arabic", tail };
  }
  if (roman !== undefined) return { text, prefix: "", value: romanValue(roman), kind: "roman", tail };
  if (capital !== undefined)
    return { text, prefix: "", value: capital.charCodeAt(0) - 64, kind: "capital", tail };
  return { text, prefix: "", value: LETTERS.indexOf(letter ?? "") + 1, kind: "letter", tail };
}

function romanValue(roman: string): number {
  let total = 0;
  for (let index = 0; index < roman.length; index += 1) {
    const value = ROMAN[roman.charAt(index)] ?? 0;
    total += value < (ROMAN[roman.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return total;
}

const NUMBERED: ReadonlySet<string> = new Set(["section", "group", "indicator"]);

/** The numbers of all headings and indicators, top to bottom. */
export function ordinalsOf(context: RuleContext): readonly Ordinal[] {
  const column = columnOf(context.annex, "ordinal");
  if (column === undefined) return [];
  const ordinals: Ordinal[] = [];
  for (const { row, kind } of context.annex.rows) {
    if (!NUMBERED.has(kind)) continue;
    const at = { row, column };
    const ordinal = readOrdinal(tidy(shownAt(context, at)));
    if (ordinal !== undefined) ordinals.push({ ...ordinal, at, row });
  }
  return ordinals;
}

function tidy(text: string): string {
  return text.replace(/<[^<>]*>/g, "").trim();
}
