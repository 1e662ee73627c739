import { readCaption } from "../../../src/core/recognise/caption/read-caption";
import { openColumns } from "../../../src/core/recognise/columns/open-columns";
import { readByRule } from "../../../src/core/recognise/columns/read-by-rule";
import { readLines } from "../../../src/core/recognise/sheet/read-lines";
import type { SheetReader } from "../../../src/core/recognise/sheet/sheet-reader";
import type { TableSpan } from "../../../src/core/recognise/tables/find-tables";
import { gatherColumns } from "../../../src/core/recognise/weighing/gather-columns";
import { seeFacts } from "../../../src/core/recognise/weighing/see-facts";
import type { TableExample } from "./example";

/** The columns of a table of which is known where it lies, seen as the product sees them. */
export function seeTable(
  reader: SheetReader,
  span: TableSpan,
): Pick<TableExample, "columns" | "facts"> {
  const { snapshot } = reader;
  const lines = readLines(reader, {
    top: snapshot.origin.row,
    bottom: span.top - 1,
    left: snapshot.origin.column,
    right: snapshot.origin.column + snapshot.columnCount - 1,
  });
  const caption = readCaption(lines, []);
  const open = openColumns(reader, span);
  const rule = readByRule(open, true, caption);
  const facts = seeFacts(reader, span.sample, open, caption.known, rule.year);
  return { columns: gatherColumns(reader, span.sample, open, rule.columns), facts };
}
