import type { Word } from "../text/word";
import { wordIn, type Tokens } from "./token";
import { tokenise } from "./tokenise";

type Entry<M> = { readonly words: readonly Word[]; readonly exact: boolean; readonly means: M };

/** A table of phrases by the folded word at their edge, the longest first. */
export type PhraseIndex<M> = readonly (readonly Entry<M>[] | undefined)[];

export type Match<M> = { readonly means: M; readonly length: number };

/** `exact`: diacritics count, as they do of any single syllable unless it says false. */
export type PhraseSource<M> = {
  readonly words: string;
  readonly means: M;
  readonly exact?: boolean;
};

export function indexByFirst<M>(sources: readonly PhraseSource<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words[0]);
}

export function indexByLast<M>(sources: readonly PhraseSource<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words.at(-1));
}

/** An index of phrases that all mean the same; `phrases`: parted by commas. */
export function phrasesByFirst(phrases: string): PhraseIndex<true> {
  return indexByFirst(listed(phrases));
}

export function phrasesByLast(phrases: string): PhraseIndex<true> {
  return indexByLast(listed(phrases));
}

function listed(phrases: string): readonly PhraseSource<true>[] {
  return phrases.split(",").map((words) => ({ words: words.trim(), means: true }));
}

const NONE: readonly never[] = [];

/** The phrase that ends at token `last`. */
export function matchEnding<M>(
  tokens: Tokens,
  last: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  for (const entry of phrases[wordIn(tokens, last).foldedId] ?? NONE) {
    const { length } = entry.words;
    if (fits(tokens, last - length + 1, entry)) return { means: entry.means, length };
  }
  return undefined;
}

/** The phrase that begins at token `first`. */
export function matchBeginning<M>(
  tokens: Tokens,
  first: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  for (const entry of phrases[wordIn(tokens, first).foldedId] ?? NONE) {
    if (fits(tokens, first, entry)) return { means: entry.means, length: entry.words.length };
  }
  return undefined;
}

/** Whether one of the phrases begins in [from, to). */
export function hasPhrase<M>(
  tokens: Tokens,
  from: number,
  to: number,
  phrases: PhraseIndex<M>,
): boolean {
  return findPhrase(tokens, from, to, phrases) !== undefined;
}

/** The first token in [from, to) at which one of the phrases begins, outside brackets too. */
export function findPhrase<M>(
  tokens: Tokens,
  from: number,
  to: number,
  phrases: PhraseIndex<M>,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (matchBeginning(tokens, at, phrases) !== undefined) return at;
  }
  return undefined;
}

/**
 * In a text with diacritics a single syllable must have the right ones ("còn" is not "con"); of longer phrases
 * the letters are enough, which also reads "Phản đầu" and "tổi thiêu" of a scanned page.
 */
function fits<M>(tokens: Tokens, from: number, { words, exact }: Entry<M>): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = words[offset];
    const own = wordIn(tokens, from + offset);
    if (own.foldedId !== word?.foldedId) return false;
    if (exact && tokens.accented && own.lowerId !== word.lowerId) return false;
  }
  return true;
}

function index<M>(
  sources: readonly PhraseSource<M>[],
  edge: (words: readonly Word[]) => Word | undefined,
): PhraseIndex<M> {
  const byEdge: Entry<M>[][] = [];
  for (const { words, means, exact } of sources) {
    const split = tokenise(words).list.map(({ word }) => word);
    const id = edge(split)?.foldedId ?? 0;
    const entry = { words: split, exact: exact ?? split.length === 1, means };
    byEdge[id] = [...(byEdge[id] ?? []), entry];
  }
  for (const bucket of Object.values(byEdge))
    bucket.sort((a, b) => b.words.length - a.words.length);
  return byEdge;
}
