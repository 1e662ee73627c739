import type { Figure } from "./figure";
import { readHead, type Head } from "./figure-head";
import { readLevel } from "./levels";
import { indexByFirst, matchBeginning } from "./match-phrase";
import type { Span } from "./segments";
import type { Token, Tokens } from "./token";

export type HeadedFigure = { readonly figure: Figure; readonly head: Head };

/** A part of a sentence that asks for one thing; its figures compete for being the goal. */
export type Clause = Span & {
  readonly figures: readonly HeadedFigure[];
  /** Figures in a row that share their words: "30%, 20%, 15%". */
  readonly row: boolean;
};

/** Words that begin a new requirement behind a comma or "và". */
export const OPENERS = [
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "tỷ suất",
  "số",
  "số lượng",
  "mức",
  "mức độ",
  "chỉ số",
  "tổng",
  "tổng số",
  "diện tích",
  "thu nhập",
  "sản lượng",
  "giá trị",
  "năng suất",
  "tốc độ",
  "phấn đấu",
  "hoàn thành",
  "bảo đảm",
  "đảm bảo",
  "giảm",
  "tăng",
  "nâng",
  "cắt giảm",
  "duy trì",
  "xây dựng",
  "thành lập",
  "tổ chức",
  "mỗi",
  "bình quân",
  "thu",
  "doanh thu",
  "kim ngạch",
  "cơ cấu",
  "tuổi thọ",
  "riêng",
  "không",
  "không còn",
  "có",
  "các",
  "xử lý",
  "giải quyết",
  "thực hiện",
  "phát triển",
  "đến",
  "kinh tế",
  "huy động",
  "tối thiểu",
  "ít nhất",
] as const;

const PART_OF = ["trong đó", "trong số đó", "trong số này", "of which"] as const;

const OPENING = indexByFirst(OPENERS.map((words) => ({ words, means: true })));
const PARTITIVE = indexByFirst(PART_OF.map((words) => ({ words, means: true })));
const LINKS: ReadonlySet<string> = new Set([
  ",",
  "và",
  "hoặc",
  "nhưng",
  "&",
  "va",
  "and",
  ":",
  "-",
]);
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "đến",
  "vào",
  "tới",
  "trong",
  "hết",
  "cuối",
  "den",
  "vao",
  "toi",
]);

/** The clauses of one segment, by its figures. */
export function splitClauses(
  tokens: Tokens,
  { from, to }: Span,
  figures: readonly Figure[],
): readonly Clause[] {
  const clauses: { from: number; to: number; figures: HeadedFigure[]; row: boolean }[] = [];
  let behind = from;
  for (const figure of figures) {
    const head = readHead(tokens, figure, behind);
    const current = clauses.at(-1);
    const start = labelStart(tokens, head.start, behind);
    const cut = current === undefined ? from : cutBefore(tokens, behind, start, head);
    if (current === undefined || cut === undefined) {
      if (current === undefined)
        clauses.push({ from, to, figures: [{ figure, head }], row: false });
      else current.figures.push({ figure, head });
    } else if (cut === "row") {
      current.figures.push({ figure, head });
      current.row = true;
    } else {
      current.to = cut;
      clauses.push({ from: cut, to, figures: [{ figure, head }], row: false });
    }
    behind = head.end;
  }
  return clauses;
}

/** "cấp huyện: 34%", "đến năm 2025 đạt 80%": the label belongs to the figure behind it. */
function labelStart(tokens: Tokens, start: number, from: number): number {
  const { list } = tokens;
  const isComma = list[start - 1]?.lower === ",";
  const at = isComma ? start - 2 : start - 1;
  if (list[at]?.yearLike === true && isYearWord(list[at - 1]) && at - 1 >= from) {
    return YEAR_PREPOSITIONS.has(list[at - 2]?.lower ?? "") && at - 2 >= from ? at - 2 : at - 1;
  }
  for (const length of [1, 2]) {
    const level = start - length >= from ? readLevel(tokens, start - length) : undefined;
    if (level?.end === start) return start - length;
  }
  return start;
}

function isYearWord(token: Token | undefined): boolean {
  return token?.lower === "năm" || token?.lower === "nam";
}

/** Where the clause of the next figure begins; "row" when it only goes on; undefined when it is inside the same clause. */
function cutBefore(
  { list, ...rest }: Tokens,
  behind: number,
  start: number,
  head: Head,
): number | "row" | undefined {
  const tokens = { list, ...rest };
  if (start < head.start) return start;
  const link = list[start - 1];
  if (start - 1 === behind && link !== undefined && LINKS.has(link.lower)) {
    return head.before.length === 0 ? "row" : start;
  }
  if (link !== undefined && start > behind && LINKS.has(link.lower)) return start;
  // "nông nghiệp 15%, công nghiệp 45%": the figure closed its part of the list.
  let cut = link !== undefined && list[behind]?.lower === "," ? behind + 1 : undefined;
  for (let at = behind; at < start; at += 1) {
    if (matchBeginning(tokens, at, PARTITIVE) !== undefined) cut = at;
    else if (
      LINKS.has(list[at - 1]?.lower ?? "") &&
      matchBeginning(tokens, at, OPENING) !== undefined
    )
      cut = at;
  }
  return cut;
}
