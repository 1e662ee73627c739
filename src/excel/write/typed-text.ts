/** Text written into a cell is read by Excel as if typed. These signs begin a formula. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@']/.test(text);
}

/**
 * Texts that Excel might read as a number, date, time, percentage, sum of money, truth value or
 * error. Too many is harmless, and the writer reads back what Excel made of the rest.
 */
export function looksLikeInput(text: string): boolean {
  const typed = text.trim();
  return beginsLikeFormula(text) || [NUMERIC, MONTH, WORD].some((pattern) => pattern.test(typed));
}

const NUMERIC = /^[\s.,/:%()+\-$€£¥₫đĐeE]*\d[\s\d.,/:%()+\-$€£¥₫đĐeE]*(?:VND|AM|PM|SA|CH)?$/i;

/** "Mar 5", "5-Mar-2023", "tháng 3/2023": a few letters beside digits. */
const MONTH =
  /^(?:\d{1,4}[\s\-/.,]{0,9})?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)\p{L}*[\s\-/.,]{0,9}\d{0,4}[\s\-/.,]{0,9}\d{0,4}$/iu;

const WORD = /^(?:true|false|#[A-Z/0!?]+)$/i;
