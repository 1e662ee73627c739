import { readTruth } from "../../core/recognise/annex-truth";
import { ANNEX_FIXTURES, readFixture } from "../../files/annex-fixtures";
import type { TableExample, Truth } from "./example";
import { meaningOfRole } from "./meaning-of-role";
import { toExample } from "./to-example";

/** The sample annexes whose head is not lost. */
export function readFixtureTables(): readonly TableExample[] {
  return ANNEX_FIXTURES.flatMap((name) => {
    const { tables, workbook } = readTruth(name);
    const snapshot = readFixture(name);
    return tables.flatMap(({ truth }, index) => {
      const rows = (workbook.sheetRowOfGridRow[index] ?? []).map((row) => row - 1);
      const heads = truth.headerRows.flatMap((row) => rows[row] ?? []);
      if (heads.length === 0) return [];
      const left = workbook.firstColumnOffset;
      const frame = {
        top: Math.min(...heads),
        head: Math.max(...heads),
        bottom: Math.max(...rows),
        left,
        right: left + Math.max(...truth.columns.map(({ column }) => column)),
      };
      const truths = new Map<number, Truth>();
      for (const { column, role, kind } of truth.columns) {
        const meaning = meaningOfRole(role, kind, "");
        if (meaning !== undefined) truths.set(column + left, { meaning, also: [] });
      }
      return [
        toExample({ slug: `${name} ${String(index)}`, family: name, snapshot, frame, truths }),
      ];
    });
  });
}
