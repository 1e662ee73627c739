import type { HeadedFigure } from "./clauses";
import type { Meaning } from "./phrase";
import { indexByLast, matchEnding } from "./match-phrase";
import type { Token, Tokens } from "./token";

/** Words whose number is a name: "mức độ 3 và 4", "Điều 5", "ISO 9001", "giai đoạn 2", "Nghị quyết số 76". */
export const NAMED_BY_NUMBER = [
  "mức độ",
  "cấp độ",
  "độ",
  "điều",
  "khoản",
  "mục",
  "chương",
  "phụ lục",
  "số",
  "thứ",
  "lần thứ",
  "khóa",
  "lớp",
  "loại",
  "cấp",
  "giai đoạn",
  "phiên bản",
  "bước",
  "mẫu",
  "khu vực",
  "vùng",
  "iso",
  "tcvn",
  "qcvn",
  "ngày",
  "tháng",
  "quý",
  "năm",
  "quốc lộ",
  "tỉnh lộ",
  "level",
  "article",
  "decision",
  "no",
] as const;

/** The same where no unit follows: "Tiêu chí 17", but "hoàn thành nhiệm vụ 287 người". */
export const NAMED_WITHOUT_UNIT = [
  "kỳ",
  "đợt",
  "tổ",
  "đề án",
  "dự án",
  "tiểu dự án",
  "chương trình",
  "tiêu chí",
  "chỉ tiêu",
  "nội dung",
  "nhiệm vụ",
  "nghị quyết",
  "quyết định",
  "nghị định",
  "thông tư",
  "chỉ thị",
  "kết luận",
  "công văn",
  "luật",
  "đường",
  "công nghiệp",
  "công nghệ",
  "biểu",
  "bảng",
  "tuần",
  "trước",
  "sau",
  "hạng mục",
  "bộ chỉ số",
  "thôn",
  "xóm",
  "tổ dân phố",
  "khu phố",
  "ấp",
] as const;

/** Behind these a number is what something is compared with or left out, not an aim. */
const COMPARED = [
  "so với",
  "ngoại trừ",
  "trừ",
  "không bao gồm",
  "hiện nay",
  "hiện tại",
  "hiện trạng",
  "thực trạng",

  "compared with",
  "compared to",
  "except",
] as const;

const NAMES = indexByLast(NAMED_BY_NUMBER.map((words) => ({ words, means: true })));
const WEAK_NAMES = indexByLast(NAMED_WITHOUT_UNIT.map((words) => ({ words, means: true })));
const COMPARING = indexByLast(COMPARED.map((words) => ({ words, means: true })));
const AIMS: ReadonlySet<Meaning> = new Set([
  "reach",
  "down-to",
  "up-to",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "cut",
  "grow",
  "from",
]);
const DURATION_WORDS: ReadonlySet<string> = new Set([
  "gian",
  "ngày",
  "năm",
  "giờ",
  "thọ",
  "time",
  "hạn",
]);
const LINKS: ReadonlySet<string> = new Set([",", "và", "-", "hoặc", "va", "đến"]);

/** A number that stands in the text for another reason than to be reached. */
export function isNoGoal(tokens: Tokens, { figure, head }: HeadedFigure, from: number): boolean {
  if (figure.role !== "plain") return true;
  const isShare = figure.kind === "percent" || figure.kind === "permille";
  // A goal phrase that touches the number owns it: "nâng cấp 15 km" is no "cấp 15".
  const isOwned = head.start < figure.at;
  if (!isShare && !isOwned && isNamed(tokens, figure.at, figure.kind === "none")) return true;
  if (isDenied(tokens, from, figure.at)) return true;
  if (isPopulation(tokens, figure.at)) return true;
  if (figure.fraction !== undefined && isDate(figure.fraction, tokens.list[figure.at - 1]))
    return true;
  const aimed = head.before.some((means) => AIMS.has(means)) || head.after !== undefined;
  if (!aimed && isCompared(tokens, head.start, from)) return true;
  if (figure.kind === "age")
    return !tokens.list.slice(from, figure.at).some((token) => token.lower === "thọ");
  if (figure.kind === "time") return !isDuration(tokens, { figure, head }, from);
  return false;
}

function isNamed(tokens: Tokens, at: number, isBare: boolean): boolean {
  if (isBare && matchEnding(tokens, at - 1, WEAK_NAMES) !== undefined) return true;
  if (matchEnding(tokens, at - 1, NAMES) !== undefined) return true;
  // "mức độ 3 và 4": the second shares the name of the first.
  const link = tokens.list[at - 1];
  const first = tokens.list[at - 2];
  if (link === undefined || first?.kind !== "number" || !LINKS.has(link.lower)) return false;
  return isNamed(tokens, at - 2, isBare);
}

/** "Không còn xã dưới 15 tiêu chí": asks for none of them, not for the 15. */
function isDenied({ list }: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    const next = list[at + 1]?.lower;
    if (list[at]?.lower === "không" && (next === "còn" || next === "có" || next === "để"))
      return true;
  }
  return false;
}

/** "12 bác sĩ trên 10.000 dân": the number of people that a rate refers to. */
function isPopulation({ list }: Tokens, at: number): boolean {
  if (list[at - 1]?.lower !== "trên" && list[at - 1]?.lower !== "/") return false;
  const next = list[at + 1]?.lower === "vạn" ? list[at + 2]?.lower : list[at + 1]?.lower;
  return next === "dân" || next === "người" || next === "trẻ";
}

function isDate(
  { part, whole }: { part: number; whole: number },
  before: Token | undefined,
): boolean {
  const word = before?.lower ?? "";
  return (
    part <= 31 && whole <= 12 && ["ngày", "trước", "đến", "hết", "từ", "sau", "by"].includes(word)
  );
}

function isCompared(tokens: Tokens, start: number, from: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - 8); at -= 1) {
    const token = tokens.list[at];
    if (token?.lower === "," || token?.lower === ":") return false;
    if (matchEnding(tokens, at, COMPARING) !== undefined) return true;
  }
  return false;
}

/** "không quá 03 ngày", "thời gian … 15 phút"; not "trong 02 năm", "từ 24 tháng tuổi". */
function isDuration(tokens: Tokens, { figure, head }: HeadedFigure, from: number): boolean {
  const strict = head.before.some(
    (means) => AIMS.has(means) && means !== "from" && means !== "more-than",
  );
  return (
    strict || tokens.list.slice(from, figure.at).some((token) => DURATION_WORDS.has(token.lower))
  );
}
