import { isBlank, shownText } from "../../sheet/shown-text";
import { formulaAt, valueAt } from "../../sheet/snapshot";
import { fold } from "../../text/fold";
import { trimEndMarks } from "../../text/trim-marks";
import type { SheetReader } from "../sheet/sheet-reader";

/** What the cells of a column hold, beyond the signs of a profile; shares of the filled ones. */
export type CellTally = {
  /** Share of the rows looked at that are filled. */
  readonly filled: number;
  readonly number: number;
  readonly percent: number;
  readonly compares: number;
  /** "chỉ tiêu 12", "15 %": a number inside words. */
  readonly numberInWords: number;
  readonly formula: number;
  /** A formula that divides. */
  readonly divides: number;
  /** Of the figures, those with four digits that matter or more: measured, hardly ever asked for. */
  readonly precise: number;
  /** The figures themselves, by row; NaN where there is none. */
  readonly figures: readonly number[];
};

const COMPARES = /[≥≤<>]|\b(?:toi thieu|it nhat|toi da|tren|duoi|tro len|khong qua|tu \d)/;
const PRECISE = 4;
const NUMBER = /^[-+(]?[\d.,\s]+%?\)?$/;
const LONGEST_READ = 300;

function readFigure(value: unknown, text: string): number {
  if (typeof value === "number") return value;
  return /^[-+]?\d+(?:[.,]\d+)?\s?%?$/.test(text) ? Number.parseFloat(text.replace(",", ".")) : NaN;
}

/** "12.734" has five, "63,5 %" three, "1.500" two: of the first number in a text. */
function digitsThatMatter(folded: string): number {
  const number = /\d[\d.,]*/.exec(folded)?.[0] ?? "";
  return trimEndMarks(number.replace(/[.,]/g, "").replace(/^0+/, ""), /0/).length;
}

export function tallyCells(
  reader: SheetReader,
  rows: readonly number[],
  column: number,
): CellTally {
  const { snapshot } = reader;
  const tally = { filled: 0, number: 0, percent: 0, compares: 0, numberInWords: 0 };
  const more = { formula: 0, divides: 0, precise: 0, figures: 0 };
  const figures: number[] = [];
  for (const row of rows) {
    if (isBlank(snapshot, row, column)) {
      figures.push(NaN);
      continue;
    }
    const text = shownText(snapshot, row, column).slice(0, LONGEST_READ);
    const value = valueAt(snapshot, row, column);
    const folded = fold(text);
    const formula = formulaAt(snapshot, row, column);
    figures.push(readFigure(value, text.trim()));
    tally.filled += 1;
    if (typeof value === "number" || NUMBER.test(folded)) tally.number += 1;
    else if (/\d/.test(folded)) tally.numberInWords += 1;
    if (folded.includes("%")) tally.percent += 1;
    if (COMPARES.test(folded)) tally.compares += 1;
    if (/\d/.test(folded)) more.figures += 1;
    if (digitsThatMatter(folded) >= PRECISE) more.precise += 1;
    if (formula !== null) more.formula += 1;
    if (formula?.includes("/") === true) more.divides += 1;
  }
  const share = (count: number): number => (tally.filled === 0 ? 0 : count / tally.filled);
  return {
    filled: rows.length === 0 ? 0 : tally.filled / rows.length,
    number: share(tally.number),
    percent: share(tally.percent),
    compares: share(tally.compares),
    numberInWords: share(tally.numberInWords),
    formula: share(more.formula),
    divides: share(more.divides),
    precise: more.figures === 0 ? 0 : more.precise / more.figures,
    figures,
  };
}
