import { isBlank } from "../../sheet/shown-text";
import type { AnnexRow } from "../../model/annex-rows";
import type { TableSpan } from "./find-tables";
import type { Body } from "../rows/read-headings";
import { isNumberingRow } from "./numbering-row";
import { MEASURING } from "../rows/row-cells";
import { settleFacts } from "../rows/settle-facts";
import { readFacts, type Layout, type RowFacts } from "../rows/row-facts";
import { countsRows } from "../rows/counts-rows";
import type { SheetReader } from "../sheet/sheet-reader";

export type ReadBody = {
  readonly body: Body;
  /** Header, numbering, repeated header and blank rows. */
  readonly side: readonly AnnexRow[];
};

const withoutOrdinals = (layout: Layout): Layout => ({ ...layout, ordinal: undefined });

function isEmptyRow(reader: SheetReader, row: number, { columns }: Layout): boolean {
  return columns.every(({ column }) => isBlank(reader.snapshot, row, column));
}

/** Walks the rows under the header once, up to the end of the table. */
export function readBody(reader: SheetReader, span: TableSpan, assigned: Layout): ReadBody {
  const layout = countsRows(reader, span, assigned) ? withoutOrdinals(assigned) : assigned;
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
  return { side, body: toBody(reader, settleFacts(facts), layout) };
}

function toBody(
  reader: SheetReader,
  facts: readonly RowFacts[],
  { columns, ordinal }: Layout,
): Body {
  const bold = facts.filter((row) => row.bold).length;
  const measured = columns.some(({ role }) => MEASURING.has(role));
  return {
    facts,
    measured,
    isBlankForm: measured && facts.every(({ measures }) => measures === 0),
    hasOrdinals: ordinal !== undefined,
    width: columns.length,
    hasInnerRows: facts.some(
      (row) =>
        (row.ordinal === undefined && row.own > 0) ||
        (row.ordinal !== undefined &&
          row.ordinal.style !== "roman" &&
          row.ordinal.style !== "upper"),
    ),
    boldTells: reader.snapshot.bold !== undefined && bold > 0 && bold * 2 < facts.length,
  };
}
