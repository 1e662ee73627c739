import type { EvidenceFigure } from "./evidence-figure";
import type { HeadedFigure } from "./clauses";
import { indexByFirst, matchBeginning, type PhraseIndex } from "./match-phrase";
import type { Span } from "./segments";
import type { Tokens } from "./token";

type Aside = NonNullable<EvidenceFigure["aside"]>;
type Where = "before" | "behind" | "around";

/** Words that turn a figure away from the question whether the goal is met, and on which side of it they stand. */
export const ASIDES: readonly {
  readonly aside: Aside;
  readonly where: Where;
  readonly words: readonly string[];
}[] = [
  {
    aside: "class",
    where: "around",
    words: [
      "hoàn thành xuất sắc",
      "hoàn thành tốt nhiệm vụ",
      "hoàn thành tốt",
      "không hoàn thành",
      "xếp loại",
      "loại giỏi",
      "loại khá",
      "loại tốt",
      "loại xuất sắc",
      "loại trung bình",
      "loại A",
      "loại B",
      "loại C",
      "mức khá",
      "mức trung bình",
    ],
  },
  {
    aside: "rest",
    where: "around",
    words: ["còn lại", "chưa", "không đạt", "remaining", "not yet"],
  },
  {
    aside: "rest",
    where: "behind",
    words: [
      "đang thực hiện",
      "đang xử lý",
      "đang triển khai",
      "đang giải quyết",
      "đang trong hạn",
      "không đúng hạn",
      "quá hạn",
      "trễ hạn",
      "trễ hẹn",
      "tồn đọng",
      "chậm muộn",
    ],
  },
  {
    aside: "proposed",
    where: "before",
    words: [
      "giải pháp",
      "đề xuất",
      "đề nghị",
      "dự kiến",
      "phấn đấu",
      "mục tiêu",
      "chỉ tiêu giao",
      "chỉ tiêu được giao",
      "chỉ tiêu",
      "kế hoạch giao",
      "sẽ",
      "yêu cầu tối thiểu",
      "quy định tối thiểu",
      "target",
      "planned",
    ],
  },
  {
    aside: "baseline",
    where: "before",
    words: ["so với", "trước đây", "cùng kỳ", "năm trước", "compared with"],
  },
];

type Sign = { readonly aside: Aside; readonly where: Where };

const INDEX: PhraseIndex<Sign> = indexByFirst(
  ASIDES.flatMap(({ aside, where, words }) =>
    words.map((phrase) => ({ words: phrase, means: { aside, where } })),
  ),
);
const PEOPLE: ReadonlySet<string> = new Set([
  "người",
  "nguoi",
  "công",
  "cán",
  "cbcc",
  "cbccvc",
  "đồng",
]);
/** How many tokens before and behind the figure its words may stand. */
const FAR = 40;
const NEAR = 8;

/** Why the figure does not answer the goal as a whole; undefined where it does. */
export function readAside(
  tokens: Tokens,
  part: Span,
  { figure, head }: HeadedFigure,
): Aside | undefined {
  const after = Math.max(figure.end, head.end);
  for (
    let at = Math.max(part.from, head.start - FAR);
    at < Math.min(part.to, after + NEAR);
    at += 1
  ) {
    if (at >= head.start && at < after) continue;
    const sign = matchBeginning(tokens, at, INDEX)?.means;
    if (sign === undefined) continue;
    const side = at < head.start ? "before" : "behind";
    if (sign.aside === "rest" && at < head.start - NEAR) continue;
    if (sign.where === "around" || sign.where === side) return sign.aside;
  }
  if (isClassCount(tokens, part, { figure, head })) return "class";
  if (head.before.some((means) => means === "cut" || means === "grow")) return "movement";
  return undefined;
}

/** "Hoàn thành nhiệm vụ 61 người, chiếm tỷ lệ 4,4%": the same words without people report a task as done. */
function isClassCount({ list }: Tokens, part: Span, { figure }: HeadedFigure): boolean {
  const words = list
    .slice(part.from, figure.at)
    .map(({ lower }) => lower)
    .join(" ");
  if (!/hoàn thành nhiệm vụ/.test(words)) return false;
  return PEOPLE.has(list[figure.at + 1]?.lower ?? "") || / chiếm( tỷ lệ)?$/.test(words);
}
