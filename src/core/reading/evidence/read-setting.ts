import { isYearWord } from "../../words/is-year-word";
import type { Level } from "../../model/level";
import { findLevels } from "../figures/read-levels";
import { hasPhrase, phrasesByFirst } from "../../words/match-phrase";
import { lowerAt, valueAt, yearAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** What earlier words of a text say of the figures behind them ("Năm 2021: + Công chức cấp huyện …"). */
export type Setting = { readonly year: number | undefined; readonly levels: readonly Level[] };

const NOW = phrasesByFirst("đến nay, hiện nay, hiện tại, đến tại, to date, currently");
const isMonth = wordSet("tháng");

/**
 * The setting of a figure at `at` whose words reach from `from` to `to`: a year or level holds until the next one is
 * named; "đến nay", "hiện nay" ends the year.
 */
export function readSetting(
  tokens: Tokens,
  from: number,
  at: number,
  to: number,
  end: number,
  before: Setting,
): Setting {
  const isNow = hasPhrase(tokens, from, at, NOW);
  const named = yearBehind(tokens, end) ?? (isNow ? undefined : lastYear(tokens, from, at));
  const levels = findLevels(tokens, from, to).map(({ level }) => level);
  return {
    year: named ?? (isNow ? undefined : before.year),
    levels: levels.length > 0 ? [...new Set(levels)] : before.levels,
  };
}

/** "năm 2021, 2022", "Trong năm 2023"; not the year of a date ("tháng 5 năm 2021"). */
function lastYear(tokens: Tokens, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < to; at += 1) {
    const year = yearAt(tokens, at);
    if (year === undefined) continue;
    const isNamed = isYearWord(tokens, at - 1) && !isMonth(tokens, at - 3);
    const goesOn = found !== undefined && valueAt(tokens, at - 2) === found;
    if (isNamed || goesOn) found = year;
  }
  return found;
}

/** "55,54% (năm 2023)", "đạt 80% năm 2022". */
function yearBehind(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at) === "(" ? at + 1 : at;
  return isYearWord(tokens, word) ? yearAt(tokens, word + 1) : undefined;
}
