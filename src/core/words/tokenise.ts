import { readable } from "../text/readable";
import { hashStep, wordAt, wordOf, type Word } from "../text/word";
import { classOf, DIGIT, HIDDEN, LETTER, LINE, SPACE } from "./character";
import { dropWrapping } from "./line-breaks";
import { signalsOf } from "./match-phrase";
import { endOfNumberedCode, endOfNumberedName } from "./read-code";
import { scanNumber } from "./scan-number";
import { BREAK, CODE, isYear, MARK, NO_WORD, NUMBER, WORD, type Tokens } from "./token";

const DASH = wordOf("-");
const LINE_END = wordOf("\n");
const OPENING = "([";
const CLOSING = ")]";

type Buffers = Pick<Tokens, "kinds" | "starts" | "ends" | "gaps" | "values" | "inside"> & {
  readonly size: number;
  readonly words: Word[];
};

let buffers = makeBuffers(256);

/** Splits a text into words, numbers, codes and marks. */
export function tokenise(raw: string): Tokens {
  return scan(raw) ?? scan(readable(raw), true) ?? EMPTY;
}

function makeBuffers(size: number): Buffers {
  return {
    size,
    kinds: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    words: new Array<Word>(size).fill(NO_WORD),
    values: new Float64Array(size),
    inside: new Uint8Array(size),
  };
}

const EMPTY: Tokens = {
  ...makeBuffers(1),
  text: "",
  count: 0,
  accented: false,
  signals: 0,
  hasYear: false,
};

/** Undefined when the text must be cleaned first. */
function scan(text: string, isClean = false): Tokens | undefined {
  // No text has more tokens than characters.
  if (text.length > buffers.size) buffers = makeBuffers(text.length * 2);
  const { kinds, starts, ends, gaps, words, values, inside } = buffers;
  let count = 0;
  let accented = false;
  let signals = 0;
  let hasBreak = false;
  let hasBracket = false;
  let hasYear = false;
  let gap = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      gap = 1;
      at += 1;
      continue;
    }
    if (kind === HIDDEN && !isClean) return undefined;
    let end = at + 1;
    let word = NO_WORD;
    let token = MARK;
    if (kind === LETTER) {
      let hash = hashStep(0, code);
      let next = text.charCodeAt(end);
      while (classOf(next) === LETTER) {
        hash = hashStep(hash, next);
        end += 1;
        next = text.charCodeAt(end);
      }
      // m², km2, CO2
      if (isRaised(next) && classOf(text.charCodeAt(end + 1)) > DIGIT) {
        hash = hashStep(hash, next);
        end += 1;
      }
      const named = endOfNumberedName(text, at, end);
      token = named === undefined ? WORD : CODE;
      if (named === undefined) word = wordAt(text, at, end, hash);
      else end = named;
      accented ||= word.accented;
    } else if (kind === DIGIT) {
      const numbered = endOfNumberedCode(text, at);
      const number = numbered === undefined ? scanNumber(text, at) : undefined;
      end = numbered ?? number?.end ?? end;
      token = number?.value === undefined ? CODE : NUMBER;
      values[count] = number?.value ?? NaN;
      hasYear ||= number !== undefined && isYear(number.value, end - at);
    } else if (kind === LINE) {
      token = BREAK;
      word = LINE_END;
      hasBreak = true;
    } else {
      word = isDash(code) ? DASH : wordAt(text, at, end, hashStep(0, code));
      hasBracket ||= word.lower === "(" || word.lower === "[";
    }
    kinds[count] = token;
    starts[count] = at;
    ends[count] = end;
    gaps[count] = gap;
    words[count] = word;
    inside[count] = 0;
    signals |= signalsOf(word);
    count += 1;
    at = end;
    gap = token === BREAK ? 1 : 0;
  }
  const tokens = {
    text,
    count,
    kinds,
    starts,
    ends,
    gaps,
    words,
    values,
    inside,
    accented,
    signals,
    hasYear,
  };
  if (hasBreak) tokens.count = dropWrapping(tokens, buffers);
  if (hasBracket) markInside(tokens);
  return tokens;
}

/** An opening bracket that is never closed encloses nothing. */
function markInside({ words, inside, count }: Tokens): void {
  const open: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const sign = words[at]?.lower ?? "";
    if (sign === "") continue;
    if (OPENING.includes(sign)) open.push(at);
    const from = CLOSING.includes(sign) ? open.pop() : undefined;
    for (let own = from ?? at + 1; own <= at; own += 1) inside[own] = 1;
  }
}

/** 2, 3, ², ³ */
function isRaised(code: number): boolean {
  return code === 50 || code === 51 || code === 0xb2 || code === 0xb3;
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}
