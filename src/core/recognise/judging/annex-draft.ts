import type { Annex, Clue } from "../../model/annex";

export type Judgement = {
  readonly certain: boolean;
  readonly certainty: number;
  readonly why: readonly Clue[];
};

/** A table read to its end, before it is judged whether it is an annex. */
export type AnnexDraft = Omit<Annex, keyof Judgement>;
