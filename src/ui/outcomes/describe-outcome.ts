import type { Receipt } from "../../app/ports/workbook";
import type { Review } from "../../core/model/annex-review";
import type { CellPosition } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import { tellFailure } from "../../strings/failures/sentences";
import type { Failure } from "../../app/failure";
import type { Wording } from "../wording-for";
import { countBySeverity } from "../../app/reviewing/count-findings";
import { describeMarked, describeUnmarked } from "../marks/describe-marked";
import { describeWrittenSheet } from "../outputs/describe-written-sheet";
import { isTurnedAway } from "../outputs/is-turned-away";
import { nameCells } from "./name-cells";
import type { Outcome, SessionState } from "../../app/session/state";
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
      return withLeftovers(
        words,
        outcome.receipt,
        outcomes.fixed(outcome.sheet, outcome.receipt.written.length),
        [...(outcome.postponed === 0 ? [] : [outcomes.postponed(outcome.postponed)])],
      );
    case "inserted":
      return withLeftovers(
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

function describeReview(
  words: Wording,
  reviews: readonly Review[],
  troubles: readonly string[],
): Statement {
  const annexes = reviews.flatMap((review) => review.annexes);
  const found = countBySeverity(annexes.flatMap(({ findings }) => findings));
  const { outcomes } = words.pane;
  const uncertain = annexes.some(({ annex }) => !annex.certain);
  const clean = found.error + found.warning === 0;
  return {
    tone: troubles.length > 0 || uncertain ? "warning" : clean ? "success" : "info",
    sentences: [
      reviews.length > 1
        ? outcomes.bookReviewed(reviews.length, found)
        : outcomes.reviewed(reviews[0]?.sheet ?? "", found),
      ...(uncertain ? [outcomes.reviewedUncertain] : []),
      ...troubles,
    ],
  };
}

function describeUndone(
  words: Wording,
  { task, sheet, receipt }: Extract<Outcome, { readonly kind: "undone" }>,
): Statement {
  const { undone } = words.pane.outcomes;
  switch (task) {
    case "fix":
      return withLeftovers(words, receipt, undone.fix(sheet, receipt.written.length));
    case "insert":
      return withLeftovers(words, receipt, undone.insert(sheet));
    case "summary-sheet":
    case "review-sheet":
      return { tone: "success", sentences: [undone[task]] };
  }
}

function withLeftovers(
  words: Wording,
  receipt: Receipt,
  success: string,
  further: readonly string[] = [],
): Statement {
  const { outcomes } = words.pane;
  const wrote = receipt.written.length > 0 || receipt.insertion !== undefined;
  const left = [...leftovers(words, receipt), ...further];
  return {
    tone: left.length === 0 && wrote ? "success" : "warning",
    sentences: [wrote ? success : outcomes.nothingWritten, ...left],
  };
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

function leftovers(words: Wording, { stale, refused, keptRows }: Receipt): readonly string[] {
  const { outcomes } = words.pane;
  const told: string[] = [];
  if (keptRows !== undefined) told.push(outcomes.keptRows(keptRows.count, keptRows.before + 1));
  if (stale.length > 0) told.push(outcomes.stale(nameEdits(words, stale)));
  for (const because of ["protected", "merged", "spilled", "mixed-formats", "host"] as const) {
    const edits = refused.filter((one) => one.because === because).map(({ edit }) => edit);
    if (edits.length > 0) told.push(outcomes.refused[because](nameEdits(words, edits)));
  }
  return told;
}

function nameEdits(words: Wording, edits: readonly CellEdit[]): string {
  return nameCells(
    words,
    edits.map(({ at }) => at),
  );
}

function tell(words: Wording, failure: Failure): readonly string[] {
  const { says, advice } = tellFailure(words.failures, failure);
  return [says, advice];
}
