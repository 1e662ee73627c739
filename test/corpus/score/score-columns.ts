import { joinKnown } from "../join-known";
import type { LabelledTable, TrueColumn } from "../labels/labelled-table";
import type { ReadAnnex } from "../product";
import { answers } from "./answers";
import { columnIndex } from "./column-index";
import type { ColumnScore } from "./table-score";

export type ScoredColumns = { readonly columns: ColumnScore; readonly misses: readonly string[] };

function isAsked(annex: ReadAnnex, truth: TrueColumn, column: number): boolean {
  return annex.questions.some(
    (question) =>
      question.column !== undefined &&
      columnIndex(question.column) === column &&
      question.options.some((option) => answers(truth, option)),
  );
}

/** The columns of a table that was found. */
export function scoreColumns(
  { truth, columnOffset }: LabelledTable,
  annex: ReadAnnex,
): ScoredColumns {
  let right = 0;
  let asked = 0;
  const misses: string[] = [];
  for (const wanted of truth.columns) {
    const at = wanted.i + columnOffset;
    const read = annex.columns.find(({ column }) => columnIndex(column) === at);
    if (read !== undefined && answers(wanted, read)) right += 1;
    else if (isAsked(annex, wanted, at)) asked += 1;
    else {
      const got = read === undefined ? "none" : joinKnown([read.role, read.kind, read.year]);
      const want = joinKnown([wanted.role, wanted.year]);
      misses.push(`column ${String(wanted.i)}: ${got}, want ${want}`);
    }
  }
  return { columns: { right, asked, missed: 0, wrong: misses.length }, misses };
}
