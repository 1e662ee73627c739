import { indexByFirst, matchBeginning } from "./match-phrase";
import type { Tokens } from "./token";
import { NOT_IN_UNITS, UNITS, UNIT_JOINERS, type UnitKind } from "./units";

export type Unit = {
  readonly kind: UnitKind;
  /** As written; "" where there is none. */
  readonly text: string;
  /** "%/năm", "%/year". */
  readonly yearly: boolean;
  /** The token behind the unit. */
  readonly end: number;
};

const KNOWN = indexByFirst(UNITS.map(([kind, words]) => ({ words, means: kind })));
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  tỷ: ["lệ", "trọng", "suất", "số"],
  tỉ: ["lệ", "trọng", "suất", "số"],
  ty: ["le", "trong", "suat", "so"],
  bộ: ["phận", "máy", "chỉ", "tiêu", "ngành", "trưởng"],
  bản: ["mô", "đồ", "cam", "sao"],
  nhà: ["nước", "trường", "đầu"],
  cơ: ["cấu"],
  máy: ["móc"],
  cây: ["trồng"],
  đồng: ["bộ", "thời", "bào"],
  năm: ["học"],
};
const JOINERS: ReadonlySet<string> = new Set(UNIT_JOINERS);

/** The unit that begins at token `at`, right behind a number. */
export function readUnit(tokens: Tokens, text: string, at: number): Unit {
  const first = tokens.list[at];
  if (first === undefined) return { kind: "none", text: "", yearly: false, end: at };
  if (first.lower === "%" || first.lower === "‰") return readSign(tokens, at, first.lower);
  const known = knownLength(tokens, at);
  if (known === undefined || goesOn(tokens, at + known.length)) {
    return { kind: "none", text: "", yearly: false, end: at };
  }
  const end = extendUnit(tokens, at + known.length);
  return { kind: known.means, text: slice(tokens, text, at, end), yearly: false, end };
}

/** A unit that no list knows: up to three small words that can be a noun ("ít nhất 05 thùng rác công cộng"). */
export function guessUnit(tokens: Tokens, text: string, at: number): Unit {
  let end = at;
  while (end < at + 3 && isNoun(tokens, end)) end += 1;
  if (end === at) return { kind: "none", text: "", yearly: false, end: at };
  const whole = extendUnit(tokens, end);
  return { kind: "count", text: slice(tokens, text, at, whole), yearly: false, end: whole };
}

/** "năm 2022 tỷ lệ …", "05 bộ phận": the word is the beginning of another one. */
function goesOn({ list }: Tokens, end: number): boolean {
  const rest = OTHER_WORDS[list[end - 1]?.lower ?? ""];
  return rest?.includes(list[end]?.lower ?? "") ?? false;
}

function readSign(tokens: Tokens, at: number, sign: "%" | "‰"): Unit {
  const yearly = isYearly(tokens, at + 1);
  const end = yearly ? at + 3 : at + 1;
  return { kind: sign === "%" ? "percent" : "permille", text: sign, yearly, end };
}

function isYearly({ list }: Tokens, at: number): boolean {
  if (list[at]?.lower !== "/") return false;
  const unit = list[at + 1]?.lower;
  return unit === "năm" || unit === "nam" || unit === "year";
}

function knownLength(tokens: Tokens, at: number) {
  const known = matchBeginning(tokens, at, KNOWN);
  if (known === undefined || known.means !== "measure") return known;
  // "5 điểm %" is a movement in percentage points, "90 điểm" a score.
  const last = tokens.list[at];
  if (last?.folded !== "diem" || tokens.list[at + 1]?.lower !== "%") return known;
  return { means: "point" as const, length: 2 };
}

/** "… hoặc nhóm TTHC", "…/năm", "…/10.000 dân", "…/người/năm". */
function extendUnit(tokens: Tokens, from: number): number {
  let end = from;
  for (;;) {
    const joined = joinedUnit(tokens, end) ?? perUnit(tokens, end);
    if (joined === undefined) return end;
    end = joined;
  }
}

function joinedUnit(tokens: Tokens, at: number): number | undefined {
  const joiner = tokens.list[at];
  if (joiner === undefined || !JOINERS.has(joiner.lower)) return undefined;
  const next = matchBeginning(tokens, at + 1, KNOWN);
  if (next === undefined || next.means === "time") return undefined;
  return at + 1 + next.length;
}

/** "/năm", "/ha", "/người", "/1.000 dân", "/vạn dân". */
function perUnit(tokens: Tokens, at: number): number | undefined {
  if (tokens.list[at]?.lower !== "/") return undefined;
  const noun = tokens.list[at + 1]?.kind === "number" ? at + 2 : at + 1;
  const known = matchBeginning(tokens, noun, KNOWN);
  if (known !== undefined) return noun + known.length;
  let end = noun;
  while (end < noun + 2 && isNoun(tokens, end)) end += 1;
  return end === noun ? undefined : end;
}

function isNoun({ list }: Tokens, at: number): boolean {
  const token = list[at];
  return token?.kind === "word" && !NOT_IN_UNITS.has(token.lower);
}

function slice({ list }: Tokens, text: string, from: number, end: number): string {
  const first = list[from];
  const last = list[end - 1];
  if (first === undefined || last === undefined) return "";
  return text.slice(first.start, last.end).replace(/\s+/g, " ");
}
