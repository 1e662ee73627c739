import { isVerdictHead } from "../statuses/read-verdict";
import { distance } from "../../text/similar";
import { fold, plain } from "../../text/fold";
import type { Role, ValueKind } from "../../model/column";
import { FOREIGN_WORDS } from "../../words/lists/foreign-words";
import { HEADER_WORDS, type HeaderWord } from "../../words/lists/header-words";
import { readArea } from "../cells/read-area";
import { readPeriod, type Period } from "../cells/read-period";

/** What the words of a header cell claim, before any cell below it is looked at. */
export type HeaderReading = {
  readonly folded: string;
  /** Claimed roles with their weight. */
  readonly claims: ReadonlyMap<Role, number>;
  readonly kind?: ValueKind;
  /** The wording that claims most, folded. */
  readonly word?: string;
  readonly foreign?: string;
  readonly period: Period;
  /** The head is itself a verdict ("Đạt", "Chưa hoàn thành"): its cells are ticks. */
  readonly verdict?: string;
  /** What sets the column apart from others under the same head: "Nhóm 1" under "Chỉ tiêu". */
  readonly part?: string;
  /** Reads like a head, not like a sentence that happens to hold such words. */
  readonly brief: boolean;
};

type Wording = {
  readonly tokens: readonly string[];
  readonly entry?: HeaderWord;
  readonly foreign?: string;
};

type Match = { readonly wording: Wording; readonly start: number };

const TOKEN = /[a-z]+|\d+|%|#/g;
const SHORTEST_MISSPELT = 7;
const LONGEST_MISSPELT = 36;
const ENDS = 3;
/** One letter away from a head, and another word. */
const NOT_MISSPELT: ReadonlySet<string> = new Set(["chi tiet", "noi dun", "don vi", "chi tien"]);
const PARENTHESES = /\([^()]*\)/g;
/** A share or change computed from other columns: "ƯTH 2021/TH 2020 (%)", "So với KH", "% hoàn thành". */
const RATIO =
  /^(?:ty le|ti le)? ?%|\bso voi\b|\bso sanh\b|\btang.{0,3}giam\b|\bso (?:cung ky|thang truoc|ky truoc|nam truoc|ke hoach|kh)\b|\b(?:th|kh|uth|ukh|thuc hien|ke hoach|uoc th)[^/]{0,12}\/ ?(?:th|kh|uth|ukh|thuc hien|ke hoach|uoc th)(?![a-z])|\bty le (?:hoan thanh|dat|thuc hien)\b|\bmuc tang\b|\bbq(?:gd)?\b|\b(?:tang|binh quan) (?:binh quan )?(?:giai doan|5 nam|20\d\d)/;
/** A header longer than this is a sentence of the table's body. */
export const LONGEST_HEADER = 260;

const BY_FIRST_TOKEN: ReadonlyMap<string, readonly Wording[]> = (() => {
  const index = new Map<string, Wording[]>();
  const add = (words: string, rest: Omit<Wording, "tokens">): void => {
    const tokens = words.split(" ");
    const [first = ""] = tokens;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ tokens, ...rest }]);
    else known.push({ tokens, ...rest });
  };
  for (const entry of HEADER_WORDS) for (const words of entry.words) add(words, { entry });
  for (const { table, words } of FOREIGN_WORDS)
    for (const word of words) add(word, { foreign: table });
  return index;
})();

/** Wordings by their first and by their last letters: a slip spoils one end, not both. */
const BY_ENDS: ReadonlyMap<string, readonly Wording[]> = (() => {
  const index = new Map<string, Wording[]>();
  for (const entry of HEADER_WORDS) {
    for (const words of entry.words) {
      if (words.length < SHORTEST_MISSPELT) continue;
      for (const end of endsOf(words)) {
        const known = index.get(end) ?? [];
        index.set(end, [...known, { tokens: words.split(" "), entry }]);
      }
    }
  }
  return index;
})();

function endsOf(words: string): readonly string[] {
  return [`^${words.slice(0, ENDS)}`, `${words.slice(-ENDS)}$`];
}

/** "Chi tie", "Ghi cu", "Thuc hjen nam 2024": one letter wrong, missing or too much in an otherwise silent head. */
function findMisspelt(tokens: readonly string[]): readonly Match[] {
  const named = tokens.filter((token) => !/^\d+$/.test(token));
  const words = (named.at(-1) === "nam" ? named.slice(0, -1) : named).join(" ");
  if (words.length < SHORTEST_MISSPELT - 1 || words.length > LONGEST_MISSPELT) return [];
  if (NOT_MISSPELT.has(words)) return [];
  for (const end of endsOf(words)) {
    for (const wording of BY_ENDS.get(end) ?? []) {
      if (distance(words, wording.tokens.join(" "), 1) === 1) return [{ wording, start: 0 }];
    }
  }
  return [];
}

/** One syllable makes another table only as the whole head: "Ca", not "Cả năm"; "Giá", not "Tham gia". */
function isWhole({ entry, foreign, tokens }: Wording): boolean {
  return entry?.whole === true || (foreign !== undefined && tokens.length === 1);
}

function findWordings(tokens: readonly string[]): readonly Match[] {
  const found: Match[] = [];
  tokens.forEach((token, start) => {
    for (const wording of BY_FIRST_TOKEN.get(token) ?? []) {
      if (isWhole(wording) && wording.tokens.length !== tokens.length) continue;
      if (wording.tokens.every((word, index) => tokens[start + index] === word)) {
        found.push({ wording, start });
      }
    }
  });
  return found;
}

const covers = (longer: Match, match: Match): boolean =>
  longer.wording.tokens.length > match.wording.tokens.length &&
  longer.start <= match.start &&
  longer.start + longer.wording.tokens.length >= match.start + match.wording.tokens.length;

/** Every further word of a wording, and standing at the beginning, make it more certain. */
function weigh({ wording, start }: Match, weight: number): number {
  return weight + 0.4 * (wording.tokens.length - 1) + (start === 0 ? 0.5 : 0);
}

const BRIEF = 8;

/** Begins with the wording, or is hardly more than it. */
function isBrief(matches: readonly Match[], tokens: readonly string[]): boolean {
  if (matches.length === 0) return tokens.length <= BRIEF;
  if (matches[0]?.start === 0) return true;
  const covered = matches.reduce((sum, { wording }) => sum + wording.tokens.length, 0);
  return tokens.length <= BRIEF && covered * 2 >= tokens.length;
}

function readKind(matches: readonly Match[]): ValueKind | undefined {
  const kinds = matches.flatMap(({ wording }) => wording.entry?.kind ?? []);
  if (kinds.includes("estimate")) return "estimate";
  return kinds.includes("forecast") ? "forecast" : kinds[0];
}

function claim(text: string, matches: readonly Match[], period: Period): Map<Role, number> {
  const claims = new Map<Role, number>();
  for (const match of matches) {
    const { entry } = match.wording;
    if (entry === undefined) continue;
    const weight = weigh(match, entry.weight);
    if (weight > (claims.get(entry.role) ?? 0)) claims.set(entry.role, weight);
  }
  const dated = period.year !== undefined || period.period !== undefined;
  if (dated && (claims.has("value") || claims.size === 0)) {
    claims.set("value", (claims.get("value") ?? 0.5) + 1.5);
  }
  if (claims.size === 0 && readArea(text).area !== undefined) claims.set("value", 1.5);
  return claims;
}

const RATIO_WEIGHT = 5;

/** A ratio measures nothing itself; with words in its cells it may still be a verdict ("Đạt", "Vượt"). */
function claimRatio(folded: string, claims: Map<Role, number>): void {
  if (!RATIO.test(folded)) return;
  claims.delete("value");
  claims.delete("indicator");
  claims.set("other", RATIO_WEIGHT);
  if (/\bso voi\b/.test(folded)) claims.set("status", RATIO_WEIGHT - 2);
}

export function readHeader(text: string): HeaderReading {
  const folded = text.length > LONGEST_HEADER ? "" : fold(text);
  const outside = folded.replace(PARENTHESES, " ");
  const tokens = (/[a-z0-9#%]/.test(outside) ? outside : folded).match(TOKEN) ?? [];
  const spelt = findWordings(tokens);
  const found = spelt.length > 0 ? spelt : findMisspelt(tokens);
  const matches = found
    .filter((match) => !found.some((other) => covers(other, match)))
    .sort((one, other) => one.start - other.start);
  const period = readPeriod(folded);
  const claims = claim(text, matches, period);
  claimRatio(folded, claims);
  const kind = readKind(matches);
  const foreign = matches.find(({ wording }) => wording.foreign !== undefined)?.wording.foreign;
  const strongest = matches
    .filter(({ wording }) => wording.entry !== undefined)
    .sort((one, other) => other.wording.tokens.length - one.wording.tokens.length)[0];
  return {
    folded,
    claims,
    period,
    brief: isBrief(matches, tokens),
    ...(isVerdictHead(text, folded) ? { verdict: plain(text) } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(foreign === undefined ? {} : { foreign }),
    ...(strongest === undefined ? {} : { word: strongest.wording.tokens.join(" ") }),
  };
}
