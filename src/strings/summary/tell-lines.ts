import type { SummaryLine } from "../../core/summary/lines/summary-line";
import type { Strings } from "../strings";

export type CountStyle = {
  /** "08 chỉ tiêu", as administrative documents print numbers below 10. */
  readonly leadingZero?: boolean;
};

function writeCount(count: number, { leadingZero = false }: CountStyle = {}): string {
  return leadingZero && count < 10 ? `0${String(count)}` : String(count);
}

/** "Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu". */
export function tellLine({ summary }: Strings, line: SummaryLine, style?: CountStyle): string {
  return summary.lines[line.kind](line, writeCount(line.count, style));
}

/** Private-use character: no sheet holds it, so the sentence splits cleanly where the number stands. */
const MARK = "\uE000";

/** The words before and after the number, for a formula that counts; undefined where none is said. */
export function splitAtCount(
  { summary }: Strings,
  line: SummaryLine,
): readonly [string, string] | undefined {
  const [before, after] = summary.lines[line.kind](line, MARK).split(MARK);
  return before === undefined || after === undefined ? undefined : [before, after];
}

/** "1. Tổng số chỉ tiêu: 33 chỉ tiêu" and so on, to be pasted into a report. */
export function tellSummary(
  strings: Strings,
  lines: readonly SummaryLine[],
  style?: CountStyle,
): readonly string[] {
  return lines.map((line, index) => `${String(index + 1)}. ${tellLine(strings, line, style)}`);
}
