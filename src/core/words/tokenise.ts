import { readable } from "../text/readable";
import { wordOf } from "../text/word";
import { classOf, DIGIT, HIDDEN, LETTER, LINE, SPACE } from "./character";
import { dropWrapping } from "./line-breaks";
import { endOfNumberedCode, endOfNumberedName } from "./read-code";
import { scanNumber } from "./scan-number";
import { NO_WORD, type Token, type Tokens } from "./token";

const DASH = wordOf("-");
const LINE_END = wordOf("\n");
const OPENING: ReadonlySet<string> = new Set("([");
const CLOSING: ReadonlySet<string> = new Set(")]");

const NOWHERE: ReadonlySet<number> = new Set();

/** Splits a text into words, numbers, codes and marks. */
export function tokenise(raw: string): Tokens {
  const asItIs = scan(raw, "stop");
  const text = asItIs === undefined ? readable(raw) : raw;
  const list = dropWrapping(asItIs ?? scan(text, "pass") ?? []);
  return {
    text,
    list,
    count: list.length,
    inside: text.includes("(") || text.includes("[") ? placesInside(list) : NOWHERE,
    accented: list.some(({ word }) => word.accented),
  };
}

/** Where something hidden stands in the text it must be cleaned first: "stop" answers undefined there. */
function scan(text: string, atHidden: "stop" | "pass"): readonly Token[] | undefined {
  const list: Token[] = [];
  let gap = false;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      gap = true;
      at += 1;
      continue;
    }
    if (kind === HIDDEN && atHidden === "stop") return undefined;
    const token = readToken(text, at, kind, gap);
    list.push(token);
    at = token.end;
    gap = token.kind === "break";
  }
  return list;
}

function readToken(text: string, start: number, kind: number, gap: boolean): Token {
  if (kind === LETTER) return readName(text, start, gap);
  if (kind === DIGIT) return readDigits(text, start, gap);
  const end = start + 1;
  if (kind === LINE) return { kind: "break", start, end, gap, word: LINE_END, value: undefined };
  const word = isDash(text.charCodeAt(start)) ? DASH : wordOf(text.slice(start, end));
  return { kind: "mark", start, end, gap, word, value: undefined };
}

function readName(text: string, start: number, gap: boolean): Token {
  let end = start + 1;
  while (classOf(text.charCodeAt(end)) === LETTER) end += 1;
  // m², km2, CO2
  if (isRaised(text.charCodeAt(end)) && classOf(text.charCodeAt(end + 1)) > DIGIT) end += 1;
  const codeEnd = endOfNumberedName(text, start, end);
  if (codeEnd !== undefined)
    return { kind: "code", start, end: codeEnd, gap, word: NO_WORD, value: undefined };
  return { kind: "word", start, end, gap, word: wordOf(text.slice(start, end)), value: undefined };
}

function readDigits(text: string, start: number, gap: boolean): Token {
  const word = NO_WORD;
  const codeEnd = endOfNumberedCode(text, start);
  if (codeEnd !== undefined)
    return { kind: "code", start, end: codeEnd, gap, word, value: undefined };
  const { end, value } = scanNumber(text, start);
  return { kind: value === undefined ? "code" : "number", start, end, gap, word, value };
}

/** An opening bracket that is never closed encloses nothing. */
function placesInside(list: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const open: number[] = [];
  list.forEach(({ word }, at) => {
    if (OPENING.has(word.lower)) open.push(at);
    if (!CLOSING.has(word.lower)) return;
    for (let own = open.pop() ?? at + 1; own <= at; own += 1) inside.add(own);
  });
  return inside;
}

/** 2, 3, ², ³ */
function isRaised(code: number): boolean {
  return code === 50 || code === 51 || code === 0xb2 || code === 0xb3;
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}
