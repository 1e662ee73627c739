import type { HeadedFigure } from "../figures/clauses";
import type { EvidenceFigure } from "../../model/evidence-figure";
import {
  indexByFirst,
  matchBeginning,
  phrasesByFirst,
  phrasesByLast,
  matchEnding,
  hasPhrase,
} from "../../words/match-phrase";
import type { Span } from "../figures/segments";
import type { Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

type Aside = NonNullable<EvidenceFigure["aside"]>;

type Sign = {
  readonly aside: Aside;
  /** On which side of the figure the words stand. */
  readonly where: "before" | "behind" | "around";
  /** Parted by commas. */
  readonly words: string;
};

/** Words that turn a figure away from the question whether the goal is met. */
const SIGNS: readonly Sign[] = [
  {
    aside: "class",
    where: "around",
    words:
      "hoàn thành xuất sắc, hoàn thành tốt nhiệm vụ, hoàn thành tốt, không hoàn thành, xếp loại, loại giỏi, loại khá, " +
      "loại tốt, loại xuất sắc, loại trung bình, loại A, loại B, loại C, mức khá, mức trung bình",
  },
  { aside: "rest", where: "around", words: "còn lại, chưa, không đạt, remaining, not yet" },
  {
    aside: "rest",
    where: "behind",
    words:
      "đang thực hiện, đang xử lý, đang triển khai, đang giải quyết, đang trong hạn, không đúng hạn, quá hạn, trễ hạn, trễ hẹn, tồn đọng, chậm muộn",
  },
  {
    aside: "proposed",
    where: "before",
    words:
      "giải pháp, đề xuất, đề nghị, dự kiến, phấn đấu, mục tiêu, chỉ tiêu giao, chỉ tiêu được giao, chỉ tiêu, kế hoạch giao, sẽ, " +
      "yêu cầu tối thiểu, quy định tối thiểu, target, planned",
  },
  {
    aside: "baseline",
    where: "before",
    words: "so với, trước đây, cùng kỳ, năm trước, compared with",
  },
];

const INDEX = indexByFirst(
  SIGNS.flatMap((sign) =>
    sign.words.split(",").map((words) => ({ words: words.trim(), means: sign })),
  ),
);
const DONE = phrasesByFirst("hoàn thành nhiệm vụ");
const SHARE = phrasesByLast("chiếm, chiếm tỷ lệ, chiếm tỉ lệ");
const isPeople = wordSet("người công cán cbcc cbccvc đồng");

/** How many tokens before and behind the figure its words may stand. */
const FAR = 40;
const NEAR = 8;

/** Why the figure does not answer the goal as a whole; undefined where it does. */
export function readAside(
  tokens: Tokens,
  part: Span,
  { figure, head }: HeadedFigure,
): Aside | undefined {
  const behind = Math.max(figure.end, head.end);
  const to = Math.min(part.to, behind + NEAR);
  for (let at = Math.max(part.from, head.start - FAR); at < to; at += 1) {
    if (at >= head.start && at < behind) continue;
    const sign = matchBeginning(tokens, at, INDEX)?.means;
    if (sign === undefined) continue;
    const isBefore = at < head.start;
    if (sign.aside === "rest" && at < head.start - NEAR) continue;
    if (sign.where === "around" || (sign.where === "before") === isBefore) return sign.aside;
  }
  if (isClassCount(tokens, part, figure.at, figure.end)) return "class";
  return head.before.some((means) => means === "cut" || means === "grow") ? "movement" : undefined;
}

/** "Hoàn thành nhiệm vụ 61 người, chiếm tỷ lệ 4,4%": the same words without people report a task as done. */
function isClassCount(tokens: Tokens, { from }: Span, at: number, end: number): boolean {
  if (!hasPhrase(tokens, from, at, DONE)) return false;
  return isPeople(tokens, end - 1) || matchEnding(tokens, at - 1, SHARE) !== undefined;
}
