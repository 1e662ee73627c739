import type { Tokens } from "./token";

/** A year, or run of years, that a text gives to its figures. */
export type YearMention = {
  readonly first: number;
  /** Last year of a run; "next" for "các năm tiếp theo", whose end the next step tells. */
  readonly last: number | "next";
  readonly at: number;
  readonly end: number;
};

const BEFORE_YEAR: ReadonlySet<string> = new Set([
  "đến",
  "vào",
  "tới",
  "trong",
  "hết",
  "cuối",
  "trước",
  "den",
  "vao",
  "toi",
  "trong",
  "het",
  "cuoi",
  "by",
  "in",
]);
const NEXT_YEARS: ReadonlySet<string> = new Set(["tiếp", "sau", "tiep", "kế"]);
const MANY: ReadonlySet<string> = new Set(["các", "những", "mỗi", "cac", "nhung", "moi"]);
const LINKS: ReadonlySet<string> = new Set([",", "và", "va", "and"]);
const NOT_A_STEP: ReadonlySet<string> = new Set([
  "với",
  "của",
  "tháng",
  "voi",
  "cua",
  "thang",
  "hoạch",
  "than",
]);

/** Years in [from, to); `figureEnds` are tokens right behind a figure ("80% năm 2023"). */
export function findYears(
  tokens: Tokens,
  from: number,
  to: number,
  figureEnds: ReadonlySet<number>,
): readonly YearMention[] {
  const found: YearMention[] = [];
  for (let at = from; at < to; at += 1) {
    if (tokens.inside[at] === true) continue;
    const mention = readYear(tokens, at, from, figureEnds, found.at(-1));
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

function readYear(
  tokens: Tokens,
  at: number,
  from: number,
  figureEnds: ReadonlySet<number>,
  last: YearMention | undefined,
): YearMention | undefined {
  const { list } = tokens;
  const token = list[at];
  if (token === undefined) return undefined;
  if (MANY.has(token.lower) && isWord(list[at + 1], "năm", "nam")) {
    if (NEXT_YEARS.has(list[at + 2]?.lower ?? ""))
      return { first: 0, last: "next", at, end: at + 3 };
  }
  if (isWord(token, "giai", "giai") && isWord(list[at + 1], "đoạn", "doan"))
    return readRun(tokens, at);
  if (
    token.yearLike &&
    last !== undefined &&
    at - last.end === 1 &&
    LINKS.has(list[at - 1]?.lower ?? "")
  ) {
    return { first: token.value, last: token.value, at, end: at + 1 };
  }
  const named = isWord(token, "năm", "nam") || isWord(token, "year", "year");
  const yearAt = named ? at + 1 : at;
  const year = list[yearAt];
  if (year?.yearLike !== true) return undefined;
  const before = list[at - 1];
  if (before !== undefined && NOT_A_STEP.has(before.lower)) return undefined;
  const led = before !== undefined && BEFORE_YEAR.has(before.lower);
  // "Phấn đấu năm 2026 …"
  const aimed = before?.folded === "dau" && list[at - 2]?.folded === "phan";
  const begins = at === from || before === undefined || before.kind !== "word";
  if (
    !led &&
    !(
      named &&
      (begins ||
        aimed ||
        figureEnds.has(at) ||
        isWord(before, "các", "cac") ||
        isWord(before, "và", "va"))
    )
  ) {
    return undefined;
  }
  return { first: year.value, last: year.value, at: led ? at - 1 : at, end: yearAt + 1 };
}

/** "giai đoạn 2021-2025". */
function readRun({ list }: Tokens, at: number): YearMention | undefined {
  const first = list[at + 2];
  const last = list[at + 4];
  if (first?.yearLike !== true || list[at + 3]?.lower !== "-" || last?.yearLike !== true)
    return undefined;
  return { first: first.value, last: last.value, at, end: at + 5 };
}

function isWord(
  token: { lower: string; folded: string } | undefined,
  exact: string,
  folded: string,
): boolean {
  if (token === undefined) return false;
  return token.lower === exact || (token.lower === token.folded && token.folded === folded);
}
