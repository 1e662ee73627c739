import type { CellPosition } from "../sheet/address";
import { DECLARED_MEANINGS, type DeclaredMeaning } from "./assessment";
import type { Role, ValueKind } from "./column";

/** What a status word may be taught to mean. */
export type TaughtMeaning = Exclude<DeclaredMeaning, "unknown" | "as-above" | "other-level">;

/** In the order in which they are offered. */
export const TAUGHT_MEANINGS: readonly TaughtMeaning[] = DECLARED_MEANINGS.filter(
  (meaning) => meaning !== "unknown" && meaning !== "as-above" && meaning !== "other-level",
);

/** One answer to choose; which members it has follows from what the question is about. */
export type QuestionOption = {
  readonly role?: Role;
  readonly kind?: ValueKind;
  readonly year?: number;
  readonly status?: TaughtMeaning;
  readonly annex?: boolean;
};

/** What the reader is not sure of and a person sees at once. */
export type Question = {
  /** Of what it is about and the heads or the word: the same in every table with these heads. */
  readonly id: string;
  readonly about: "column" | "status-word" | "annex";
  /** Where to look. */
  readonly at: CellPosition;
  readonly column?: number;
  readonly word?: string;
  /** The likeliest first. */
  readonly options: readonly QuestionOption[];
  /** How many findings are not told until it is answered. */
  readonly withheld: number;
  /** The counts would be others under another answer. */
  readonly decidesCounts: boolean;
};

/** `option`: its place in the question's list, or what was chosen, which outlives a change of that list. */
export type Answer = {
  readonly id: string;
  readonly option: number | QuestionOption;
  /** Else it holds on every sheet. */
  readonly sheet?: string;
};

export function answerTo(
  id: string,
  options: readonly QuestionOption[],
  answers: readonly Answer[],
): QuestionOption | undefined {
  const option = answers.find((answer) => answer.id === id)?.option;
  return typeof option === "number" ? options[option] : option;
}
