import type { Finding } from "../../core/model/finding";
import { formatPosition } from "../../core/sheet/address";
import type { CellEdit, CellInput } from "../../core/sheet/edit";
import type { ReviewWords } from "./printed-words";
import { showChange } from "./show-change";
import { wrap } from "./wrap";

export const WIDTH = 100;
const STEP = "     ";

/** Reasons and advice already given in this annex, with the cell where they stand. */
export type GivenAdvice = Map<string, string>;

/** What, why and what to do. A reason is given once per annex: a clerk stops reading what repeats. */
export function printFinding(finding: Finding, words: ReviewWords, given: GivenAdvice): string {
  const { what, why, todo } = words.say(finding);
  const cell = formatPosition(finding.at);
  const severity = words.severity[finding.severity];
  // Most sentences name their cell themselves.
  const isNamed = new RegExp(`\\b${cell}\\b`).test(what);
  const head = `${isNamed ? severity : `${severity}, ${words.cell(cell)}`}: ${what}`;
  const place = given.get(why);
  const isRepeated = place !== undefined && given.has(todo);
  const further = [
    place === undefined ? `${words.why} ${why}` : undefined,
    isRepeated ? words.sameAdvice(place) : `${words.todo} ${todo}`,
    printFix(finding, words),
  ];
  if (place === undefined) given.set(why, cell);
  if (!given.has(todo)) given.set(todo, cell);
  return [
    wrap(head, WIDTH, "   • ", STEP),
    ...further
      .filter((line) => line !== undefined)
      .map((line) => wrap(line, WIDTH, STEP, `${STEP}  `)),
  ].join("\n");
}

function printFix({ fix }: Finding, words: ReviewWords): string | undefined {
  if (fix === undefined) return undefined;
  const [edit, another] = fix.edits;
  const kind = words.fix[fix.kind];
  if (edit === undefined || another !== undefined || isSameNumber(edit)) return `${kind}.`;
  const change = showChange(printInput(edit.was), printInput(edit.becomes));
  return change === undefined
    ? `${kind}.`
    : `${kind}: ${words.becomes(change.was, change.becomes)}`;
}

/** "8,2" as text becomes the number 8.2: on the sheet both look alike, in print the point would puzzle. */
function isSameNumber({ was, becomes }: CellEdit): boolean {
  if (typeof was !== "string" || typeof becomes !== "number") return false;
  return was.trim().replace(",", ".") === String(becomes);
}

function printInput(input: CellInput): string {
  if (input === null) return "";
  if (typeof input !== "object") return String(input);
  return "formula" in input ? input.formula : input.error;
}
