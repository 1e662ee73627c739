import { startsSmall } from "../../reading/cells/wording";
import { isBlank, shownText } from "../../sheet/shown-text";
import { plain } from "../../text/fold";
import type { Column, Role } from "../../model/column";
import type { SheetReader } from "../sheet/sheet-reader";
import type { Layout, RowFacts } from "./row";

/** What the cells beside number and text say of their row. */
type RowCells = Pick<
  RowFacts,
  "own" | "measures" | "filled" | "scores" | "hasUnit" | "hollow" | "aside" | "asideLeads"
>;

/** Roles of columns that measure or demand. */
export const MEASURING: ReadonlySet<Role> = new Set([
  "value",
  "status",
  "goal",
  "evidence",
  "product",
  "deadline",
]);
const OWN: ReadonlySet<Role> = new Set(["value", "status", "unit", "deadline"]);
/** Columns of sentences, in which a cell may run on into the row below. */
const WORDED: ReadonlySet<Role> = new Set(["evidence", "product", "deadline"]);
const DIGIT = /\d/;
const NOTHING = /^(?:0+(?:[.,]0+)? ?%?|x)$/i;

/** A figure or a verdict ("Đạt"); other words may be the rest of a torn cell. */
const isOwnValue = (reader: SheetReader, text: string): boolean =>
  DIGIT.test(text) || reader.cell(text).status;

/** The rest of a cell of the row above: a heading has none of its own. */
const runsOn = (role: Role, text: string): boolean =>
  WORDED.has(role) && startsSmall(text) && !DIGIT.test(text);

export function readCells(
  reader: SheetReader,
  row: number,
  { others, indicator }: Layout,
): RowCells {
  const filled = others.filter(({ column }) => !isBlank(reader.snapshot, row, column));
  const textOf = ({ column }: Column): string => shownText(reader.snapshot, row, column);
  const hasUnit = filled.some(({ role }) => role === "unit");
  const [first] = filled;
  return {
    own: filled.filter(
      (column) =>
        OWN.has(column.role) && (column.role !== "value" || isOwnValue(reader, textOf(column))),
    ).length,
    measures: filled.filter(
      (column) => MEASURING.has(column.role) && !runsOn(column.role, textOf(column)),
    ).length,
    filled: filled.length,
    scores: filled.filter(({ role }) => role === "score").length,
    hasUnit,
    hollow:
      !hasUnit && filled.every((column) => NOTHING.test(textOf(column).trim())) ? filled.length : 0,
    aside: first === undefined ? "" : plain(textOf(first)),
    asideLeads: first !== undefined && first.column < indicator.column,
  };
}
