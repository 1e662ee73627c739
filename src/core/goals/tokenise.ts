import { hashStep, wordAt, wordOf, type Word } from "../text/word";
import { dropWrapping } from "./line-breaks";
import { endOfNumberedCode, endOfNumberedName } from "./read-code";
import { signalsOf } from "./match-phrase";
import { scanNumber } from "./scan-number";
import type { Token, Tokens } from "./token";

const NONE = wordOf("");
const DASH = wordOf("-");
const LINE = wordOf("\n");
const OPENING = wordOf("(");
const SQUARE = wordOf("[");

/** Splits readable text (NFC, tags off) into words, numbers, codes and marks. */
export function tokenise(text: string): Tokens {
  const list: Token[] = [];
  let accented = false;
  let signals = 0;
  let hasYear = false;
  let hasBreak = false;
  let hasBracket = false;
  let gap = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xa0 || code === 0x2007 || code === 0x202f) {
      gap = true;
      at += 1;
      continue;
    }
    const token = readToken(text, at, code, gap);
    list.push(token);
    at = token.end;
    gap = token.kind === "break";
    signals |= signalsOf(token.word);
    if (token.kind === "word") accented ||= token.word.accented;
    else if (token.kind === "number") hasYear ||= token.yearLike;
    else if (gap) hasBreak = true;
    else if (token.word === OPENING || token.word === SQUARE) hasBracket = true;
  }
  const lines = hasBreak ? dropWrapping(list) : list;
  const inside = hasBracket ? markInside(lines) : [];
  return { list: lines, accented, inside, signals, hasYear };
}

function readToken(text: string, at: number, code: number, gap: boolean): Token {
  if (isDigit(code)) return readDigits(text, at, gap);
  if (isLetter(code)) return readLetters(text, at, gap);
  if (code === 10 || code === 13) return make("break", at, at + 1, gap, LINE);
  const word = isDash(code) ? DASH : wordAt(text, at, at + 1, code);
  return make("mark", at, at + 1, gap, word);
}

function readDigits(text: string, at: number, gap: boolean): Token {
  const code = endOfNumberedCode(text, at);
  if (code !== undefined) return make("code", at, code, gap, NONE);
  const { end, value, yearLike } = scanNumber(text, at);
  if (value === undefined) return make("code", at, end, gap, NONE);
  return { kind: "number", start: at, end, gap, word: NONE, value, yearLike };
}

function readLetters(text: string, at: number, gap: boolean): Token {
  let end = at;
  let hash = 0;
  let next = text.charCodeAt(end);
  while (isLetter(next)) {
    hash = hashStep(hash, next);
    end += 1;
    next = text.charCodeAt(end);
  }
  // m², km2, CO2
  if (isRaised(next) && !isAlphanumeric(text.charCodeAt(end + 1))) {
    hash = hashStep(hash, next);
    end += 1;
  }
  const named = endOfNumberedName(text, at, end);
  if (named !== undefined) return make("code", at, named, gap, NONE);
  return make("word", at, end, gap, wordAt(text, at, end, hash));
}

function make(kind: Token["kind"], start: number, end: number, gap: boolean, word: Word): Token {
  return { kind, start, end, gap, word, value: undefined, yearLike: false };
}

/** An opening bracket that is never closed encloses nothing. */
function markInside(list: readonly Token[]): readonly (boolean | undefined)[] {
  const inside: (boolean | undefined)[] = [];
  const open: number[] = [];
  list.forEach(({ word: { lower } }, index) => {
    if (lower === "(" || lower === "[") open.push(index);
    if (lower !== ")" && lower !== "]") return;
    const from = open.pop();
    if (from === undefined) return;
    for (let at = from; at <= index; at += 1) inside[at] = true;
  });
  return inside;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters with and without diacritics, Cyrillic and Greek look-alikes, single combining marks. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  // Beyond the signs, but not the private area, where Wingdings keeps its bullets.
  const isFar = code > 0x2bff && (code < 0xe000 || code > 0xf8ff);
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || isFar;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** 2, 3, ², ³ */
function isRaised(code: number): boolean {
  return code === 50 || code === 51 || code === 0xb2 || code === 0xb3;
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}
