import type { Column } from "../../model/column";
import { dateFigures } from "../caption/date-figures";
import type { Caption } from "../caption/read-caption";
import { describeColumn, reportsResults, type HeadedColumn } from "./describe-columns";
import { headColumns } from "./head-columns";
import type { OpenColumn } from "./open-columns";

/** Columns as the rules set by hand read them: evidence for the weighing, and the reading where no head is left. */
export type RuleReading = {
  readonly headed: readonly HeadedColumn[];
  readonly columns: readonly Column[];
  readonly asOf: string | undefined;
  /** The document's own year. */
  readonly year: number | undefined;
  /** A report that says apart what was asked for. */
  readonly reported: boolean;
};

export function readByRule(
  open: readonly OpenColumn[],
  hasHead: boolean,
  caption: Caption,
): RuleReading {
  const headed = headColumns(open, hasHead);
  const { asOf, year } = dateFigures(caption, headed);
  const reported = reportsResults(headed, caption.title);
  const columns = headed.map((column) => describeColumn(column, year, reported));
  return { headed, columns, asOf, year, reported };
}
