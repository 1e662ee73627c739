import { isYearWord } from "../../words/is-year-word";
import type { Figure } from "./figure";
import { readHead, type Head } from "./figure-head";
import { readLevel } from "./read-levels";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import type { Span } from "./segments";
import { isInside, isWordAt, lowerAt, yearAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

export type HeadedFigure = { readonly figure: Figure; readonly head: Head };

/** A part of a sentence that asks for one thing; its figures compete for being the goal. */
export type Clause = Span & {
  readonly figures: readonly HeadedFigure[];
  /** Figures in a row that share their words: "30%, 20%, 15%". */
  readonly row: boolean;
};

/** Words that begin a new requirement behind a comma or "và". */
const OPENERS = phrasesByFirst(
  "tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, số, số lượng, mức, mức độ, chỉ số, tổng, tổng số, diện tích, thu nhập, sản lượng, " +
    "giá trị, năng suất, tốc độ, phấn đấu, hoàn thành, bảo đảm, đảm bảo, giảm, tăng, nâng, cắt giảm, duy trì, " +
    "bãi bỏ, cắt bỏ, xây dựng, thành lập, tổ chức, mỗi, bình quân, thu, doanh thu, kim ngạch, cơ cấu, tuổi thọ, riêng, không, không còn, " +
    "có, các, xử lý, giải quyết, thực hiện, phát triển, đến, kinh tế, huy động, tối thiểu, ít nhất",
);
const PARTITIVE = phrasesByFirst("trong đó, trong số đó, trong số này, of which");
const isLink = wordSet(", và hoặc nhưng & and : -");
const isYearPreposition = wordSet("đến vào tới trong hết cuối by in");

type Draft = { from: number; to: number; figures: HeadedFigure[]; row: boolean };

/** The clauses of one segment, by its figures. */
export function splitClauses(
  tokens: Tokens,
  { from, to }: Span,
  figures: readonly HeadedFigure[],
): readonly Clause[] {
  const clauses: Draft[] = [];
  let behind = from;
  for (const headed of figures) {
    const { figure } = headed;
    // Its words were looked for up to the beginning of the sentence; they end where the figure before ends.
    const head = headed.head.start >= behind ? headed.head : readHead(tokens, figure, behind);
    const current = clauses.at(-1);
    const cut = current === undefined ? from : cutBefore(tokens, behind, head, current);
    behind = head.end;
    if (current === undefined || typeof cut === "number") {
      if (current !== undefined && typeof cut === "number") current.to = cut;
      clauses.push({
        from: cut === "row" ? from : (cut ?? from),
        to,
        figures: [{ figure, head }],
        row: false,
      });
      continue;
    }
    current.figures.push({ figure, head });
    current.row ||= cut === "row";
  }
  return clauses;
}

/**
 * Where the clause of the next figure begins, `behind` being the end of the last one; "row" when it only goes on
 * ("30%, 20%"); undefined when it belongs to the same clause ("100% các sở có tỷ lệ … từ 80%").
 */
function cutBefore(
  tokens: Tokens,
  behind: number,
  head: Head,
  current: Draft,
): number | "row" | undefined {
  const start = labelStart(tokens, head.start, behind);
  if (start < head.start) return start;
  if (start > behind && isLink(tokens, start - 1)) {
    return start - 1 === behind && head.before.length === 0 ? "row" : start;
  }
  // "nông nghiệp 15%, công nghiệp 45%": the figure closed its part of the list.
  let cut = lowerAt(tokens, behind) === "," ? behind + 1 : undefined;
  for (let at = behind; at < start; at += 1) {
    const opens = isLink(tokens, at - 1) && matchBeginning(tokens, at, OPENERS) !== undefined;
    if (opens || matchBeginning(tokens, at, PARTITIVE) !== undefined) cut = at;
  }
  return cut ?? (isLeading(tokens, current) ? undefined : lastComma(tokens, behind, head));
}

/** "Nợ công không quá 60% GDP, nợ chính phủ không quá 50% GDP": each figure has words of its own. */
function lastComma(tokens: Tokens, behind: number, head: Head): number | undefined {
  if (head.before.length === 0) return undefined;
  for (let at = head.start - 1; at > behind; at -= 1) {
    if (lowerAt(tokens, at) === "," && !isInside(tokens, at)) return at + 1;
  }
  return undefined;
}

/** The sentence begins with the quantity: "100% các sở …", "Phấn đấu 80% người dân …". */
export function isLeading(
  tokens: Tokens,
  { from, figures: [first] }: Pick<Clause, "from" | "figures">,
): boolean {
  if (first?.figure.kind !== "percent" || !isWordAt(tokens, first.head.end)) return false;
  let words = 0;
  for (let at = from; at < first.head.start; at += 1) if (isWordAt(tokens, at)) words += 1;
  return words <= 1;
}

/** "cấp huyện: 34%", "đến năm 2025 đạt 80%": the label belongs to the figure behind it. */
function labelStart(tokens: Tokens, start: number, from: number): number {
  const at = lowerAt(tokens, start - 1) === "," ? start - 2 : start - 1;
  if (yearAt(tokens, at) !== undefined && isYearWord(tokens, at - 1) && at - 1 >= from) {
    return at - 2 >= from && isYearPreposition(tokens, at - 2) ? at - 2 : at - 1;
  }
  for (let first = start - 1; first >= Math.max(from, start - 3); first -= 1) {
    if (readLevel(tokens, first)?.end === start) {
      return first > from && readLevel(tokens, first - 1)?.end === start ? first - 1 : first;
    }
  }
  return start;
}
