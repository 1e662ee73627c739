import type { SummaryLineKind } from "../../model/declared-line";
import type { CellInput } from "../../sheet/edit";
import { findCount } from "./find-count";
import type { WordedLine } from "./worded-line";

/** Expressions that count, by kind; undefined where the lines are plain text. */
export type Formulas = ReadonlyMap<SummaryLineKind, string> | undefined;

/** Excel refuses longer strings in a formula. */
const LONGEST_TEXT = 255;

function expressionOf({ kind, around }: WordedLine, formulas: Formulas): string | undefined {
  if (kind === "on-boundary" || kind === "targets-only" || around[0] === "") return undefined;
  return formulas?.get(kind);
}

function join(before: string, expression: string, after: string): CellInput | undefined {
  if (before.length > LONGEST_TEXT || after.length > LONGEST_TEXT) return undefined;
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return { formula: `=${quote(before)}&(${expression})&${quote(after)}` };
}

/** A new line, its count live where it can be. */
export function asInput(listed: string, line: WordedLine, formulas: Formulas): CellInput {
  const expression = expressionOf(line, formulas);
  const [before, after] = line.around;
  const live = expression === undefined ? undefined : join(listed + before, expression, after);
  return live ?? listed + line.text;
}

/** The words of a line that stands there around a live count; a cell of several lines stays text. */
export function asFormula(
  text: string,
  line: WordedLine,
  formulas: Formulas,
): CellInput | undefined {
  const expression = expressionOf(line, formulas);
  const place = expression === undefined ? undefined : findCount(text, line.count);
  if (expression === undefined || place === undefined || text.includes("\n")) return undefined;
  return join(text.slice(0, place.from), expression, text.slice(place.to));
}
