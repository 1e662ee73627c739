import { wordOf, type Word } from "../text/word";
import { wordIn, type Tokens } from "./token";

type Entry<M> = { readonly words: readonly Word[]; readonly exact: boolean; readonly means: M };

/** A table of phrases. */
export type PhraseIndex<M> = {
  /** By the folded id of their edge word, the longest first. */
  readonly byEdge: readonly (readonly Entry<M>[] | undefined)[];
  /** Its bit in `Tokens.signals`. */
  readonly signal: number;
};

export type Match<M> = { readonly means: M; readonly length: number };

type Source<M> = { readonly words: string; readonly means: M; readonly exact?: true };

export function indexByFirst<M>(sources: readonly Source<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words[0]);
}

export function indexByLast<M>(sources: readonly Source<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words.at(-1));
}

/** An index of phrases that all mean the same; `phrases`: parted by commas. */
export function phrasesByFirst(phrases: string): PhraseIndex<true> {
  return indexByFirst(listed(phrases));
}

export function phrasesByLast(phrases: string): PhraseIndex<true> {
  return indexByLast(listed(phrases));
}

function listed(phrases: string): readonly Source<true>[] {
  return phrases.split(",").map((words) => ({ words: words.trim(), means: true }));
}

const signals: number[] = [];
let tables = 0;

/** The bits of all tables in which the word stands at the edge of a phrase. */
export function signalsOf(word: Word): number {
  return signals[word.foldedId] ?? 0;
}

/** False where no phrase of the table can be in the text, which spares the search for it. */
export function mayHave<M>(tokens: Tokens, { signal }: PhraseIndex<M>): boolean {
  return (tokens.signals & signal) !== 0;
}

/** The phrase that ends at token `last`. */
export function matchEnding<M>(
  tokens: Tokens,
  last: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  const entries = phrases.byEdge[wordIn(tokens, last).foldedId];
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const { words, means } = entry;
    if (fits(tokens, last - words.length + 1, entry)) return { means, length: words.length };
  }
  return undefined;
}

/** The phrase that begins at token `first`. */
export function matchBeginning<M>(
  tokens: Tokens,
  first: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  const entries = phrases.byEdge[wordIn(tokens, first).foldedId];
  if (entries === undefined) return undefined;
  for (const entry of entries) {
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
  if (!mayHave(tokens, phrases)) return undefined;
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
  if (from < 0) return false;
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = words[offset];
    if (word === undefined) return false;
    const own = wordIn(tokens, from + offset);
    if (own.foldedId !== word.foldedId) return false;
    if (exact && tokens.accented && own.lowerId !== word.lowerId) return false;
  }
  return true;
}

function index<M>(
  sources: readonly Source<M>[],
  edge: (words: readonly Word[]) => Word | undefined,
): PhraseIndex<M> {
  // A number has 31 bits for it; a table beyond them is searched always.
  const signal = tables < 31 ? 1 << tables : -1;
  tables += 1;
  const byEdge: (Entry<M>[] | undefined)[] = [];
  for (const { words, means, exact } of sources) {
    const split = words.split(" ").map(wordOf);
    const id = edge(split)?.foldedId ?? 0;
    const entry = { words: split, exact: exact ?? split.length === 1, means };
    const bucket = byEdge[id];
    if (bucket === undefined) byEdge[id] = [entry];
    else bucket.push(entry);
    if (signal > 0) signals[id] = (signals[id] ?? 0) | signal;
  }
  for (const bucket of byEdge) bucket?.sort((a, b) => b.words.length - a.words.length);
  return { byEdge, signal };
}
