import { isBlank } from "../../sheet/shown-text";
import type { AnnexRow } from "../../model/annex-rows";
import type { TableSpan } from "./find-tables";
import type { Body } from "../rows/read-headings";
import { isNumberingRow } from "./numbering-row";
import { MEASURING, readFacts, type Layout, type RowFacts } from "../rows/row-facts";
import type { SheetReader } from "../sheet/sheet-reader";

export type ReadBody = {
  readonly body: Body;
  /** Header, numbering, repeated header and blank rows. */
  readonly side: readonly AnnexRow[];
};

function isEmptyRow(reader: SheetReader, row: number, { columns }: Layout): boolean {
  return columns.every(({ column }) => isBlank(reader.snapshot, row, column));
}

/** Walks the rows under the header once, up to the end of the table. */
export function readBody(reader: SheetReader, span: TableSpan, layout: Layout): ReadBody {
  const side: AnnexRow[] = [];
  const facts: RowFacts[] = [];
  for (let row = span.header?.top ?? span.top; row < span.bodyTop; row += 1) {
    if (span.header !== undefined) side.push({ row, kind: "header" });
  }
  for (let row = span.bodyTop; row <= span.bottom; row += 1) {
    if (span.repeats.has(row)) side.push({ row, kind: "repeated-header" });
    else if (isEmptyRow(reader, row, layout)) side.push({ row, kind: "blank" });
    else if (isNumberingRow(reader, row, layout.columns)) side.push({ row, kind: "numbering" });
    else facts.push(readFacts(reader, row, layout));
  }
  const bold = facts.filter((row) => row.bold).length;
  return {
    side,
    body: {
      facts,
      measured: layout.columns.some(({ role }) => MEASURING.has(role)),
      hasInnerRows: facts.some(
        ({ ordinal, own }) =>
          (ordinal === undefined && own > 0) ||
          (ordinal !== undefined && ordinal.style !== "roman" && ordinal.style !== "upper"),
      ),
      boldTells: reader.snapshot.bold !== undefined && bold > 0 && bold * 2 < facts.length,
    },
  };
}
