import { join } from "node:path";
import type { LabelledTable, TrueColumn } from "../labels/labelled-table";
import { readLabelledTables } from "../labels/read-tables";
import type { TableExample, Truth } from "./example";
import { nameMeaning } from "./name-meaning";
import { toExample } from "./to-example";

/** Every labelled table of a folder and of its `projects`. */
export function readExamples(folder: string): readonly TableExample[] {
  return [folder, join(folder, "projects")]
    .flatMap((each) => readLabelledTables(join(each, "annexes"), ""))
    .flatMap((table) => readExample(table) ?? []);
}

function readExample(table: LabelledTable): TableExample | undefined {
  const { slug, family, sheets, columnOffset: left } = table;
  const sheet = sheets.find((each) => each.sheet === table.sheet) ?? sheets[0];
  if (sheet === undefined || table.headerRows.length === 0) return undefined;
  const heads = table.headerRows.map((row) => row - 1);
  const frame = {
    top: Math.min(...heads),
    head: Math.max(...heads),
    bottom: Math.max(...table.rowMap) - 1,
    left,
    right: left + Math.max(...table.truth.columns.map(({ i }) => i)),
  };
  const truths = new Map<number, Truth>();
  for (const column of table.truth.columns) {
    const known = readTruth(column);
    if (known !== undefined) truths.set(column.i + left, known);
  }
  return toExample({ slug, family, snapshot: sheet, frame, truths });
}

function readTruth({ role, also = [] }: TrueColumn): Truth | undefined {
  const meaning = nameMeaning(role);
  if (meaning === undefined) return undefined;
  return { meaning, also: also.flatMap((each) => nameMeaning(each) ?? []) };
}
