import { readCell } from "./read-cell";

const BRACKETS = /\(([^()]{1,24})\)\s*[.:;]?$/;

/** "GRDP bình quân đầu người (triệu đồng)": the unit in brackets after the name. */
export function unitInName(text: string): string | undefined {
  const words = BRACKETS.exec(text)?.[1]
    ?.replace(/^(?:ĐVT|đơn vị tính)\s*:\s*/iu, "")
    .trim();
  return words !== undefined && readCell(words).unit ? words : undefined;
}
