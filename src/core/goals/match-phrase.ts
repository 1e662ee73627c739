import { wordOf, type Word } from "../text/word";
import type { Meaning, Phrase } from "./phrase";
import type { Token, Tokens } from "./token";

export type Entry<M> = {
  readonly words: readonly Word[];
  readonly exact: boolean;
  readonly means: M;
};

/** Phrases by their folded edge word, the longest first. */
export type PhraseIndex<M> = ReadonlyMap<string, readonly Entry<M>[]>;

export type Match<M> = { readonly means: M; readonly length: number };

type Source<M> = { readonly words: string; readonly means: M; readonly exact?: true };

export function indexByFirst<M>(sources: readonly Source<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words[0]);
}

export function indexByLast<M>(sources: readonly Source<M>[]): PhraseIndex<M> {
  return index(sources, (words) => words.at(-1));
}

export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex<Meaning> {
  return indexByLast(phrases);
}

/** The phrase that ends at token `last`. */
export function matchEnding<M>(
  { list, accented }: Tokens,
  last: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  const edge = list[last];
  if (edge?.kind !== "word") return undefined;
  for (const entry of phrases.get(edge.folded) ?? []) {
    const from = last - entry.words.length + 1;
    if (from >= 0 && fits(list, from, entry, accented)) {
      return { means: entry.means, length: entry.words.length };
    }
  }
  return undefined;
}

/** The phrase that begins at token `first`. */
export function matchBeginning<M>(
  { list, accented }: Tokens,
  first: number,
  phrases: PhraseIndex<M>,
): Match<M> | undefined {
  const edge = list[first];
  if (edge?.kind !== "word") return undefined;
  for (const entry of phrases.get(edge.folded) ?? []) {
    if (fits(list, first, entry, accented)) {
      return { means: entry.means, length: entry.words.length };
    }
  }
  return undefined;
}

/**
 * In a text with diacritics a single syllable must have the right ones ("còn" is not "con"); of longer phrases
 * the letters are enough, which also reads "Phản đầu" and "tổi thiêu" of a scanned page.
 */
function fits<M>(
  list: readonly Token[],
  from: number,
  entry: Entry<M>,
  accented: boolean,
): boolean {
  return entry.words.every((word, offset) => {
    const token = list[from + offset];
    if (token?.kind !== "word" || token.folded !== word.folded) return false;
    return !accented || !entry.exact || token.lower === word.lower;
  });
}

function index<M>(
  sources: readonly Source<M>[],
  edge: (words: readonly Word[]) => Word | undefined,
): PhraseIndex<M> {
  const found = new Map<string, Entry<M>[]>();
  for (const { words, means, exact } of sources) {
    const split = words.split(" ").map(wordOf);
    const entry = { words: split, exact: exact ?? split.length === 1, means };
    const key = edge(split)?.folded ?? "";
    const bucket = found.get(key);
    if (bucket === undefined) found.set(key, [entry]);
    else bucket.push(entry);
  }
  for (const bucket of found.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return found;
}
