import type { Annex } from "../../model/annex";
import type { YearlyValue } from "../../model/indicator";
import { isPercent } from "../../assess/dimension";
import type { CellPosition } from "../../sheet/address";
import type { CellEdit } from "../../sheet/edit";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { shareHabits, type ShareHabit } from "./share-habit";
import { readStoredNumber, withoutSign, type StoredNumber } from "./stored-number";

const MOST_WORDS = 0.25;

export default defineRule({
  id: "number-stored-as-text",
  severity: "hint",
  fixes: "safe",
  needs: ["value"],
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    const cells: CellPosition[] = [];
    const edits: CellEdit[] = [];
    const wordy = wordyColumns(context.annex);
    const hasDoubtful = context.annex.indicators.some(({ values }) => values.some(isDoubtful));
    const habits = shareHabits(context.annex);
    for (const { values, unit } of context.annex.indicators) {
      for (const value of values) {
        const { cell, raw, formula, parts } = value;
        if (typeof raw !== "string" || formula !== null || parts.length !== 1) continue;
        if (wordy.has(cell.column)) continue;
        // "87,5" beside "1.130" is what tells that the point separates thousands: it must stay readable.
        if (hasDoubtful && raw.includes(",")) continue;
        const stored = asNeighboursDo(value, unit, habits(cell.column));
        if (stored === undefined || !mayRewrite(context, cell)) continue;
        cells.push(cell);
        edits.push(rewrite(context, cell, stored.value, stored.numberFormat));
      }
    }
    const [at] = cells;
    if (at === undefined) return;
    const values = { count: cells.length, cells };
    yield { says: "cells", at, reads: cells, values, fix: { kind: "safe", edits } };
  },
});

/**
 * "90%" among bare 85 and 88 under a unit "%" becomes a bare 90: as 0,9 it would fall out of every sum.
 * A bare "90" among 85 % and 88 % is for a person to decide.
 */
function asNeighboursDo(
  { raw, parts: [part] }: YearlyValue,
  unit: string | undefined,
  habit: ShareHabit | undefined,
): StoredNumber | undefined {
  const stored = typeof raw === "string" ? readStoredNumber(raw) : undefined;
  if (stored === undefined || part === undefined || !isPercent(part.unit)) return stored;
  const isSigned = stored.numberFormat.endsWith("%");
  if (habit === "signed" && !isSigned) return undefined;
  // The sign may only go where another cell still says "%".
  return habit === "bare" && isSigned && unit !== undefined && isPercent(unit)
    ? withoutSign(stored)
    : stored;
}

/** 1130 or 1,13: only the habit of the other cells decides. */
function isDoubtful({ raw }: YearlyValue): boolean {
  return typeof raw === "string" && raw.includes(".") && /\d\.\d/.test(raw);
}

/** "Tối thiểu 80" in every other row: the column holds words by design, a number among them gains nothing. */
function wordyColumns({ indicators }: Annex): ReadonlySet<number> {
  const filled = new Map<number, { words: number; numbers: number }>();
  for (const { values } of indicators) {
    for (const { column, raw } of values) {
      const tally = filled.get(column) ?? { words: 0, numbers: 0 };
      filled.set(column, tally);
      if (typeof raw === "number") tally.numbers += 1;
      if (typeof raw !== "string" || raw.trim() === "") continue;
      if (readStoredNumber(raw) === undefined) tally.words += 1;
      else tally.numbers += 1;
    }
  }
  const columns = [...filled].filter(([, { words, numbers }]) => words > numbers * MOST_WORDS);
  return new Set(columns.map(([column]) => column));
}
