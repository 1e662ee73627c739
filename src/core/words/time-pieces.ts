import { QUARTER_WORDS, QUARTERS } from "./lists/time-words";
import { oneFolded, oneOf } from "./one-of";

/** Pieces of expressions over folded text. */
export const YEAR = "(?:19|20)\\d{2}";
export const QUARTER_WORD = oneFolded(QUARTER_WORDS);
export const QUARTER = oneOf([...QUARTERS.keys()]);
/** "…, ngày 14 tháng 10 năm 2023", as letters are dated. */
export const PLACE_AND_DATE = "ngay .{0,12}thang .{0,12}nam";

export function quarterNumber(written: string): number {
  return QUARTERS.get(written) ?? 1;
}
