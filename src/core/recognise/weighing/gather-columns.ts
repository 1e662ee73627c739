import type { Column } from "../../model/column";
import { fold } from "../../text/fold";
import type { OpenColumn } from "../columns/open-columns";
import type { SheetReader } from "../sheet/sheet-reader";
import { tallyCells } from "./tally-cells";
import type { WeighedColumn } from "./weighed-column";

const MOST_SAMPLED = 48;

function spread(rows: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_SAMPLED));
  return rows.filter((_, index) => index % step === 0);
}

/** What the weighing needs of the columns of a table. */
export function gatherColumns(
  reader: SheetReader,
  rows: readonly number[],
  open: readonly OpenColumn[],
  byRule: readonly Column[],
): readonly WeighedColumn[] {
  const sample = spread(rows);
  const rules = new Map(byRule.map((column) => [column.column, column]));
  return open.map(({ column, tiers, reading, profile }) => {
    const rule = rules.get(column);
    return {
      column,
      tiers: tiers.map((tier) => fold(tier)),
      reading,
      cells: { profile, tally: tallyCells(reader, sample, column) },
      ...(rule === undefined ? {} : { byRule: rule }),
    };
  });
}
