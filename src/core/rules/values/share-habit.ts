import type { Annex } from "../../model/annex";
import type { YearlyValue } from "../../model/indicator";
import { isPercent } from "../../assess/dimension";

/** How a column holds shares: 90 % with its sign, or as a bare 90. */
export type ShareHabit = "signed" | "bare";

type Tally = { signed: number; bare: number; isMixed: boolean };

/** By column; undefined where real numbers of both kinds, or fractions such as 0,9, leave it open. */
export function shareHabits({ indicators }: Annex): (column: number) => ShareHabit | undefined {
  const tallies = new Map<number, Tally>();
  for (const { values } of indicators) {
    for (const value of values) {
      const tally = tallies.get(value.column) ?? { signed: 0, bare: 0, isMixed: false };
      tallies.set(value.column, tally);
      count(tally, value);
    }
  }
  return (column) => {
    const tally = tallies.get(column);
    if (tally === undefined || tally.isMixed) return undefined;
    // Bare cells must already be the more: else the reader's idea of the whole column would turn.
    if (tally.bare > tally.signed) return "bare";
    return tally.signed > 0 ? "signed" : undefined;
  };
}

function count(tally: Tally, { raw, numberFormat, parts }: YearlyValue): void {
  if (!parts.some(({ unit }) => isPercent(unit))) return;
  const hasSign = typeof raw === "string" ? raw.includes("%") : numberFormat.includes("%");
  if (hasSign) {
    tally.signed += 1;
    return;
  }
  tally.bare += 1;
  if (typeof raw === "number" && Math.abs(raw) < 1 && raw !== 0) tally.isMixed = true;
}
