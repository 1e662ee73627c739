import type { Finding } from "../../core/model/finding";
import type { CellEdit, CellInput } from "../../core/sheet/edit";
import type { ReviewSheetWords, StateNote } from "../../core/summary/unit-sheet/review-words";
import { shorten } from "../../core/text/shorten";
import { findDifference } from "../../core/text/difference";
import { formatDay, formatNumber } from "../format";
import { sayFinding } from "../rules/say-finding";
import type { Strings } from "../strings";

/** A change is shown with what stands around it; more than this of the change itself is not read. */
const LONGEST = 80;

function shown(strings: Strings, input: CellInput): string {
  if (input === null) return "";
  if (typeof input === "number") return formatNumber(strings.language, input);
  if (typeof input !== "object") return String(input);
  return "formula" in input ? input.formula : input.error;
}

/** What differs, not how the cell begins: a slip of the pen may stand anywhere in a long text. */
function tellChange(strings: Strings, { was, becomes }: CellEdit): string {
  const { change, empty } = strings.summary.reviewSheet;
  const parts = findDifference(shown(strings, was), shown(strings, becomes));
  const side = (changed: string): string => {
    const whole = parts.lead + shorten(changed, LONGEST) + parts.tail;
    return whole === "" ? empty : whole;
  };
  return change(side(parts.was), side(parts.becomes));
}

/** What to do; where one cell is to be changed, from what to what. */
function tellProposal(strings: Strings, finding: Finding): string {
  const { todo } = sayFinding(strings.language, finding);
  const [edit, another] = finding.fix?.edits ?? [];
  if (edit === undefined || another !== undefined) return todo;
  return `${todo}\n${tellChange(strings, edit)}`;
}

function tellState({ on, reason }: StateNote): string {
  return [on === undefined ? "" : formatDay(on), reason ?? ""]
    .filter((part) => part !== "")
    .join(": ");
}

/** Everything that the review sheet says, gathered from the sections that hold it. */
export function reviewSheetWords(strings: Strings): ReviewSheetWords {
  const { reviewSheet } = strings.summary;
  return {
    ...reviewSheet,
    reviewedOn: (iso) => reviewSheet.reviewedOn(formatDay(iso)),
    severities: strings.terms.severities,
    say: (finding) => sayFinding(strings.language, finding),
    proposal: (finding) => tellProposal(strings, finding),
    stateNote: tellState,
  };
}
