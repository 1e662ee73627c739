import type { SummaryLine } from "../../core/summary/lines/summary-line";

/**
 * One line of the summary without its number in the list. `count` is the number as it will stand there:
 * digits, or the mark where a formula puts it.
 */
export type LineSentence = (line: SummaryLine, count: string) => string;

export type LineSentences = Readonly<Record<SummaryLine["kind"], LineSentence>>;

/** A long list of keys says less than its count. */
const MOST_KEYS = 12;

export function listKeys({ keys }: SummaryLine): string {
  return keys.length === 0 || keys.length > MOST_KEYS ? "" : ` (${keys.join(", ")})`;
}
