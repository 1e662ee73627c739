import { indexByFirst, matchBeginning } from "./match-phrase";
import type { Tokens } from "./token";

/** Things of which less is better; for a figure without any bound word ("Tỷ lệ hộ nghèo: 2%"). */
export const LOWER_IS_BETTER = [
  "trễ hạn",
  "trễ hẹn",
  "quá hạn",
  "tồn đọng",
  "thất nghiệp",
  "thiếu việc làm",
  "hộ nghèo",
  "hộ cận nghèo",
  "nghèo đa chiều",
  "tái nghèo",
  "tái mù chữ",
  "bội chi",
  "nhập siêu",
  "nợ xấu",
  "nợ công",
  "nợ đọng",
  "suy dinh dưỡng",
  "tử vong",
  "chết",
  "sinh con thứ ba",
  "sinh con thứ 3",
  "tảo hôn",
  "bỏ học",
  "giá tiêu dùng",
  "CPI",
  "lạm phát",
  "ICOR",
  "tiêu tốn",
  "thất thoát",
  "thất thu",
  "thời gian chờ",
  "thời gian giải quyết",
  "chi phí tuân thủ",
  "tai nạn giao thông",
  "số vụ cháy",
  "phạm pháp hình sự",
  "mắc bệnh",
  "nhà tạm",
  "unemployment",
  "poverty rate",
  "late files",
] as const;

const LOWER = indexByFirst(LOWER_IS_BETTER.map((words) => ({ words, means: true })));
const RATIO = indexByFirst(
  ["tỷ lệ", "tỉ lệ", "tỷ trọng", "độ che phủ", "mức độ hài lòng", "rate", "share"].map((words) => ({
    words,
    means: true,
  })),
);

/** After such a word the bad thing is only what is dealt with: "hộ nghèo được hỗ trợ", "giảm nghèo". */
const TURNS: ReadonlySet<string> = new Set([
  "được",
  "có",
  "tham",
  "tiếp",
  "thoát",
  "xin",
  "giảm",
  "vươn",
  "sử",
  "duoc",
  "co",
  "thoat",
  "giam",
  "xử",
  "khắc",
]);
const REVERSES: ReadonlySet<string> = new Set([
  "giảm",
  "xóa",
  "chống",
  "phòng",
  "thoát",
  "không",
  "giam",
  "xoa",
  "thoat",
]);

/** The words before the figure name something of which less is better. */
export function isLowerBetter(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const match = matchBeginning(tokens, at, LOWER);
    if (match === undefined) continue;
    const end = at + match.length;
    const turned = tokens.list.slice(end, to).some((token) => TURNS.has(token.lower));
    const reversed = tokens.list.slice(from, at).some((token) => REVERSES.has(token.lower));
    return !turned && !reversed;
  }
  return false;
}

/** The figure is a share of something, so that a change of it is in percentage points. */
export function isRatio(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (matchBeginning(tokens, at, RATIO) !== undefined) return true;
  return false;
}

/** "giảm chi phí, bảo đảm … đạt": the verb before belongs to an earlier part of the sentence. */
export function hasSteadySubject(tokens: Tokens, from: number, to: number): boolean {
  return tokens.list
    .slice(from, to)
    .some((token) => token.kind === "mark" && /[;.:]/.test(token.lower));
}

/** How a bare number beside this text is meant: a ceiling ("Tỷ lệ hộ nghèo"), an amount cut ("Giảm biên chế"). */
export type Sense = "ceiling" | "cut" | "floor";

const CUTS = indexByFirst(
  ["giảm", "cắt giảm", "tinh giản", "rút ngắn", "tiết kiệm"].map((words) => ({
    words,
    means: true,
  })),
);
const DESTINATIONS: ReadonlySet<string> = new Set(["còn", "xuống", "con", "xuong", "dưới"]);

export function readSense(tokens: Tokens): Sense {
  const { list } = tokens;
  const begins = matchBeginning(tokens, 0, CUTS) !== undefined && list[1]?.lower !== "nghèo";
  const aims = list.some((token) => DESTINATIONS.has(token.lower));
  if (begins) return aims ? "ceiling" : "cut";
  return isLowerBetter(tokens, 0, list.length) ? "ceiling" : "floor";
}
