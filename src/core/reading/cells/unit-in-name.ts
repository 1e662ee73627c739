import { readCell } from "./read-cell";

const DITTO = /^(?:["”“″'’`]{1,2}|[-–]?\s?(?:nt|như trên|nhu tren)\s?[-–]?)$/iu;
const LINE =
  /^\(?\s{0,9}(?:đơn vị(?: tính)?|đvt|dvt|unit)\s{0,9}:\s{0,9}([^()]{1,24}?)\s{0,9}[).]?$/iu;
const BRACKETS = /\(([^()]{1,24})\)\s*[.:;]?$/;

/** "GRDP bình quân đầu người (triệu đồng)": the unit in brackets after the name. */
export function unitInName(text: string): string | undefined {
  const words = BRACKETS.exec(text)?.[1]
    ?.replace(/^(?:ĐVT|đơn vị tính)\s*:\s*/iu, "")
    .trim();
  return words !== undefined && readCell(words).unit ? words : undefined;
}

/** "ĐVT: %" above a table: the unit of all its figures; "Theo cột" and names of offices are none. */
export function unitOfTable(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const unit = LINE.exec(line)?.[1];
    if (unit !== undefined && readCell(unit).unit) return unit;
  }
  return undefined;
}

/** The unit of the row above: '"', "nt". */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}
