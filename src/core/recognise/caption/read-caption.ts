import { fold } from "../../text/fold";
import type { Line } from "../sheet/read-lines";
import { findNamedYear, findPlanDate, findYear } from "./find-dates";
import { isAttachedLine, titleOf } from "./read-title";

/** What the lines above a table say of it. */
export type Caption = {
  readonly title: string;
  /** The table's own lines. */
  readonly own: readonly string[];
  /** Those of the sheet's head behind them. */
  readonly known: readonly string[];
  /** Lines that speak of this document first; those of the one that it is attached to last. */
  readonly titles: readonly string[];
  readonly titleYear: number | undefined;
  /** ISO date of the decree or plan that carries the annex. */
  readonly planDate: string | undefined;
};

export function readCaption(lines: readonly Line[], sheetLines: readonly Line[]): Caption {
  const own = lines.map(({ text }) => text);
  const known = [...own, ...sheetLines.map(({ text }) => text)];
  const title = titleOf(lines.length > 0 ? lines : sheetLines);
  const proper = known.filter((line) => !isAttachedLine(fold(line)));
  return {
    title,
    own,
    known,
    titles: [...proper, ...known.filter((line) => !proper.includes(line))],
    titleYear: findYear(proper) ?? findYear(known) ?? findNamedYear(title),
    planDate: findPlanDate(known),
  };
}
