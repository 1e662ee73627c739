import type { Failure } from "../../app/failure";

/** What happened, and what the user can do about it: two sentences, never one without the other. */
export type FailureText = { readonly says: string; readonly advice: string };

export type FailureOf<Kind extends Failure["kind"]> = Extract<Failure, { readonly kind: Kind }>;

export type FailureSentences = {
  readonly [Kind in Failure["kind"]]: (failure: FailureOf<Kind>) => FailureText;
};

export function tellFailure(sentences: FailureSentences, failure: Failure): FailureText {
  // The kind picks the sentence made for it; TypeScript cannot follow that pairing through a union.
  const tell = sentences[failure.kind] as (failure: Failure) => FailureText;
  return tell(failure);
}
