import { nameCells } from "../outcomes/name-cells";
import type { Outcome } from "../../app/session/outcome";
import type { Statement } from "../outcomes/statement";
import type { Wording } from "../wording-for";

/** How many cells are marked now, and where somebody's words were left in peace. */
export function describeMarked(
  words: Wording,
  { sheet, mark, on, cells, brought }: Extract<Outcome, { readonly kind: "marked" }>,
): Statement {
  const { marks } = words.pane;
  const { answered, taken } = brought;
  const marked = cells - taken.length;
  const left = [
    ...(taken.length === 0 ? [] : [marks.taken(nameCells(words, taken))]),
    ...(answered.length === 0 ? [] : [marks.answered(nameCells(words, answered))]),
  ];
  const result = on ? marks.shown[mark](sheet, marked) : marks.hidden[mark](sheet);
  return {
    tone: left.length === 0 ? "success" : "warning",
    sentences: [on && cells === 0 ? marks.nothingToMark(sheet) : result, ...left],
  };
}

export function describeUnmarked(
  words: Wording,
  { sheets, answered }: Extract<Outcome, { readonly kind: "unmarked" }>,
): Statement {
  const { marks } = words.pane;
  const left = answered === 0 ? [] : [marks.answeredLeft(answered)];
  return {
    tone: answered === 0 ? "success" : "warning",
    sentences: [sheets === 0 ? marks.nothingToRemove : marks.removed(sheets), ...left],
  };
}
