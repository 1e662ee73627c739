import type { Finding } from "../../core/rules/finding";
import type { CellInput } from "../../core/sheet/edit";
import type { ReviewSheetWords, StateNote } from "../../core/summary/review-words";
import { formatDay, formatNumber } from "../format";
import { sayFinding } from "../rules/say-finding";
import type { Strings } from "../strings";

const LONGEST = 80;

function shown(strings: Strings, input: CellInput): string {
  if (input === null || input === "") return strings.summary.reviewSheet.empty;
  if (typeof input === "number") return formatNumber(strings.language, input);
  const text =
    typeof input === "object" ? ("formula" in input ? input.formula : input.error) : String(input);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What to do; where one cell is to be changed, from what to what. */
function tellProposal(strings: Strings, finding: Finding): string {
  const { todo } = sayFinding(strings.language, finding);
  const [edit, another] = finding.fix?.edits ?? [];
  if (edit === undefined || another !== undefined) return todo;
  const change = strings.summary.reviewSheet.change(
    shown(strings, edit.was),
    shown(strings, edit.becomes),
  );
  return `${todo}\n${change}`;
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
