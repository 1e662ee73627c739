import { settleTones } from "./tone";

/** A syllable as the grammar compares it; equal surfaces share one object. */
export type Word = {
  /** Lower case, NFC, tone mark in its modern place. */
  readonly lower: string;
  /** `lower` without diacritics, "đ" as "d". */
  readonly folded: string;
  /** Small numbers for fast tables: one per `lower`, one per `folded`. */
  readonly lowerId: number;
  readonly foldedId: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has a diacritic. */
  readonly accented: boolean;
};

type Entry = { readonly surface: string; readonly word: Word; readonly next: Entry | undefined };

const MARKS = /[\u0300-\u036F]/g;
const BUCKETS = 1 << 14;
/** Beyond this many surfaces (no language has them: it is noise) words are no longer remembered. */
const MOST = 1 << 16;

const table = new Array<Entry | undefined>(BUCKETS).fill(undefined);
const lowerIds = new Map<string, number>();
const foldedIds = new Map<string, number>();
let size = 0;

/**
 * The word at [start, end). Its characters are hashed where they stand: a sheet has a hundred words per row, and
 * cutting each one out to look it up would cost more than all the rest of the reading. `hash` is `hashStep` over
 * its characters, which the scanner has at hand.
 */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  for (let entry = table[bucket]; entry !== undefined; entry = entry.next) {
    if (isAt(entry.surface, text, start, end)) return entry.word;
  }
  const surface = text.slice(start, end);
  const word = makeWord(surface);
  if (size < MOST) {
    table[bucket] = { surface, word, next: table[bucket] };
    size += 1;
  }
  return word;
}

export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

export function wordOf(text: string): Word {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return wordAt(text, 0, text.length, hash);
}

function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = 0; at < surface.length; at += 1) {
    if (surface.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function makeWord(surface: string): Word {
  const lower = settleTones(surface.toLowerCase().replaceAll("ð", "đ"));
  const folded = lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
  return {
    lower,
    folded,
    lowerId: idOf(lowerIds, lower),
    foldedId: idOf(foldedIds, folded),
    capital: surface.charAt(0) !== lower.charAt(0),
    accented: lower !== folded,
  };
}

/** Number 0 stands for all words that came after the store was full; no table has it. */
function idOf(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (size >= MOST) return 0;
  const id = ids.size + 1;
  ids.set(key, id);
  return id;
}
