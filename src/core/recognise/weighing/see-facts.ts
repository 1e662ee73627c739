import { fold } from "../../text/fold";
import type { OpenColumn } from "../columns/open-columns";
import type { SheetReader } from "../sheet/sheet-reader";
import { speaksOfFuture } from "./speaks-of-future";
import { readTableFacts, type TableFacts } from "./table-facts";

/** What a table is as a whole, by its rows and by the lines around it. */
export function seeFacts(
  reader: SheetReader,
  rows: readonly number[],
  open: readonly OpenColumn[],
  known: readonly string[],
  year: number | undefined,
): TableFacts {
  const columns = open.map(({ column }) => column);
  const said = fold([reader.snapshot.sheet, ...known].join(" "));
  return readTableFacts(said, year, speaksOfFuture(reader, rows, columns));
}
