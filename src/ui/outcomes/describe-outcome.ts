import type { CellPosition } from "../../core/sheet/address";
import { tellFailure } from "../../strings/failures/sentences";
import type { Failure } from "../../app/failure";
import type { Wording } from "../wording-for";
import { describeMarked, describeUnmarked } from "../marks/describe-marked";
import { describeWrittenSheet } from "../outputs/describe-written-sheet";
import { isTurnedAway } from "../outputs/is-turned-away";
import { describeReceipt, nameEdits } from "./describe-receipt";
import { describeReview } from "./describe-review";
import { nameCells } from "./name-cells";
import type { Outcome } from "../../app/session/outcome";
import type { SessionState } from "../../app/session/state";
import type { Statement } from "./statement";

/** What the pane says after a piece of work; every outcome says something. */
export function describeOutcome(
  words: Wording,
  outcome: Outcome,
  state: Pick<SessionState, "reviewed" | "book">,
): Statement {
  const { outcomes } = words.pane;
  switch (outcome.kind) {
    case "reviewed":
      return describeReview(
        words,
        state.reviewed === null ? [] : [state.reviewed.review],
        outcome.trouble === undefined ? [] : tell(words, outcome.trouble),
      );
    case "book-reviewed":
      return describeReview(
        words,
        state.book.map(({ review }) => review),
        [
          ...outcome.unread.map(({ sheet, failure }) =>
            outcomes.unread(sheet, tellFailure(words.failures, failure).says),
          ),
          ...(outcome.trouble === undefined ? [] : tell(words, outcome.trouble)),
        ],
      );
    case "failed":
      // Nothing went wrong: the sheet is simply no annex.
      if (outcome.failure.kind === "own-sheet") {
        return { tone: "info", sentences: tell(words, outcome.failure) };
      }
      return {
        tone: "error",
        sentences: [
          outcomes.failed[outcome.task],
          ...tell(words, outcome.failure),
          ...tellElsewhere(words, outcome),
        ],
      };
    case "fixed":
      return describeReceipt(
        words,
        outcome.receipt,
        outcomes.fixed(outcome.sheet, outcome.receipt.written.length),
        [...(outcome.postponed === 0 ? [] : [outcomes.postponed(outcome.postponed)])],
      );
    case "inserted":
      return describeReceipt(
        words,
        outcome.receipt,
        outcomes.inserted(outcome.sheet, nameEdits(words, outcome.receipt.written)),
        [
          ...tellLeft(words, outcome.left),
          ...tellFlattened(words, outcome),
          ...tellElsewhere(words, outcome),
        ],
      );
    case "undone":
      return describeUndone(words, outcome);
    case "sheet-written":
      return describeWrittenSheet(words, outcome);
    case "stopped":
      return { tone: "info", sentences: [outcomes.stopped] };
    case "already-right":
      return {
        tone: outcome.left.length === 0 ? "success" : "warning",
        sentences: [outcomes.alreadyRight(outcome.sheet), ...tellLeft(words, outcome.left)],
      };
    case "marked":
      return describeMarked(words, outcome);
    case "unmarked":
      return describeUnmarked(words, outcome);
    case "ignored":
    case "restored":
    case "saved":
      return { tone: "success", sentences: [outcomes[outcome.kind]] };
  }
}

function describeUndone(
  words: Wording,
  { task, sheet, receipt }: Extract<Outcome, { readonly kind: "undone" }>,
): Statement {
  const { undone } = words.pane.outcomes;
  switch (task) {
    case "fix":
      return describeReceipt(words, receipt, undone.fix(sheet, receipt.written.length));
    case "insert":
      return describeReceipt(words, receipt, undone.insert(sheet));
    case "summary-sheet":
    case "review-sheet":
      return { tone: "success", sentences: [undone[task]] };
  }
}

function tellFlattened(
  words: Wording,
  { flattened = [] }: Extract<Outcome, { readonly kind: "inserted" }>,
): readonly string[] {
  return flattened.length === 0 ? [] : [words.pane.outcomes.flattened(nameCells(words, flattened))];
}

function tellLeft(words: Wording, left: readonly CellPosition[]): readonly string[] {
  return left.length === 0 ? [] : [words.pane.outcomes.left(nameCells(words, left))];
}

function tellElsewhere(words: Wording, outcome: Outcome): readonly string[] {
  return isTurnedAway(outcome) ? [words.pane.outputs.elsewhere] : [];
}

function tell(words: Wording, failure: Failure): readonly string[] {
  const { says, advice } = tellFailure(words.failures, failure);
  return [says, advice];
}
