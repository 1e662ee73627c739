import type { EvidenceFigure } from "../../model/evidence-figure";
import { isPercent } from "../../assess/dimension";
import { fold } from "../../text/fold";
import { readable } from "../../text/readable";

/** "1.198 nhiệm vụ (96,2%)", "47 hồ sơ, chiếm tỷ lệ 3,8%": nothing but a link between a count and its share. */
const LINK = /^(?:chiếm|đạt|tương ứng|tương đương|bằng|là|khoảng|tỷ lệ|tỉ lệ|với|[\s,(=:])*$/iu;
const LONGEST_LINK = 30;
/** What is left, late or undone: no result of a goal that does not speak of it itself. */
const LEFT =
  /\b(?:qua han|tre han|tre hen|cham muon|chua|khong dat|khong dung|con lai|ton dong|dang giai quyet|dang xu ly)\b/;
const SENTENCE = /[.;](?=\s)/;

/**
 * A share that follows a count speaks of what was counted: it takes over the words before the count, and
 * what stands behind its closing bracket belongs to the next one.
 */
export function sharesOfCounts(
  text: string,
  figures: readonly EvidenceFigure[],
  indicator: string,
): readonly EvidenceFigure[] {
  const shown = readable(text);
  return figures.map((figure, index) => {
    const count = figures[index - 1];
    if (count === undefined || !isShareOf(shown, figure, count)) return figure;
    const lead = shown.slice(figures[index - 2]?.end ?? 0, count.start);
    const own = lead.split(SENTENCE).at(-1) ?? "";
    const { aside: read, ...share } = figure;
    const isClosed = shown.slice(figure.end).trimStart().startsWith(")");
    const aside = isLeft(own, indicator) ? "rest" : isClosed ? count.aside : read;
    const clause = `${own}${shown.slice(count.start, figure.end)}`;
    return { ...share, clause, ...(aside === undefined ? {} : { aside }) };
  });
}

function isShareOf(shown: string, figure: EvidenceFigure, count: EvidenceFigure): boolean {
  if (!isPercent(figure.unit) || isPercent(count.unit) || count.fraction !== undefined)
    return false;
  const between = shown.slice(count.end, figure.start);
  return between.length <= LONGEST_LINK && LINK.test(between);
}

function isLeft(words: string, indicator: string): boolean {
  const said = LEFT.exec(fold(words));
  return said !== null && !fold(indicator).includes(said[0]);
}
