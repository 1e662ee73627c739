import type { Finding } from "../../core/rules/finding";
import { formatPosition } from "../../core/sheet/address";
import type { CellInput } from "../../core/sheet/edit";
import type { ReviewWords } from "./review-words";
import { shorten, wrap } from "./wrap";

export const WIDTH = 100;
const LONGEST_CELL = 60;
const STEP = "     ";

/** Advice already given in this annex, by its text, with the cell where it stands. */
export type GivenAdvice = Map<string, string>;

/** What, why and what to do; advice that stands above already is only referred to. */
export function printFinding(finding: Finding, words: ReviewWords, given: GivenAdvice): string {
  const { what, why, todo } = words.say(finding);
  const cell = formatPosition(finding.at);
  const severity = words.severity[finding.severity];
  // Most sentences name their cell themselves.
  const isNamed = new RegExp(`\\b${cell}\\b`).test(what);
  const head = `${isNamed ? severity : `${severity}, ${words.cell(cell)}`}: ${what}`;
  const lines = [wrap(head, WIDTH, "   • ", STEP)];
  const advice = `${why}\n${todo}`;
  const before = given.get(advice);
  if (before === undefined) {
    given.set(advice, cell);
    lines.push(wrap(`${words.why} ${why}`, WIDTH, STEP, `${STEP}  `));
    lines.push(wrap(`${words.todo} ${todo}`, WIDTH, STEP, `${STEP}  `));
  } else lines.push(wrap(words.sameAdvice(before), WIDTH, STEP, STEP));
  const fix = printFix(finding, words);
  if (fix !== undefined) lines.push(wrap(fix, WIDTH, STEP, `${STEP}  `));
  return lines.join("\n");
}

function printFix({ fix }: Finding, words: ReviewWords): string | undefined {
  if (fix === undefined) return undefined;
  const [edit, another] = fix.edits;
  const kind = words.fix[fix.kind];
  if (edit === undefined || another !== undefined) return kind;
  return `${kind} ${words.becomes(printInput(edit.was), printInput(edit.becomes))}`;
}

function printInput(input: CellInput): string {
  if (input === null) return "";
  if (typeof input !== "object") return shorten(String(input), LONGEST_CELL);
  return "formula" in input ? input.formula : input.error;
}
