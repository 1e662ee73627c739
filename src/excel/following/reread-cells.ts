import { done, failed, type Result } from "../../app/failure";
import type { Reread, RereadRequest } from "../../app/ports/live-changes";
import type { Area } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { askExtent, rangeOf } from "../reading/ranges";
import { askCells } from "../reading/read-block";
import type { ExcelRunner } from "../run-excel";
import { askLooks } from "./ask-looks";
import type { ChangeLog } from "../change-log";

/** One round trip: the wanted cells, and how far the sheet is used, to see whether all fits together. */
export async function rereadCells(
  runner: ExcelRunner,
  log: ChangeLog,
  snapshot: SheetSnapshot,
  { rows, columnCount, areas, withFonts }: RereadRequest,
): Promise<Result<Reread>> {
  const known = log.markOf(snapshot);
  if (known === undefined) return failed({ kind: "stale" });
  const read = await runner.read(async (context) => {
    const mark = log.markNow(known.sheetId);
    const sheet = context.workbook.worksheets.getItem(known.sheetId);
    sheet.load("name");
    const used = askExtent(sheet);
    const askedRows = rows.map(({ row, rowCount }) => ({
      corner: { row, column: 0 },
      answer: askRows(sheet, { row, column: 0, rowCount, columnCount }, withFonts),
    }));
    const askedCells = areas.map((area) => ({
      corner: { row: area.row, column: area.column },
      answer: askCells(rangeOf(sheet, area)),
    }));
    await context.sync();
    return {
      sheet: sheet.name,
      used: used(),
      rows: askedRows.flatMap(atCorner),
      cells: askedCells.flatMap(atCorner),
      mark,
    };
  }, snapshot.sheet);
  if (!read.ok) return read;
  const { rows: readRows, cells } = read.value;
  const isWhole = readRows.length === rows.length && cells.length === areas.length;
  return isWhole
    ? done(read.value)
    : failed({ kind: "too-large", rows: snapshot.rowCount, columns: columnCount });
}

function askRows(sheet: Excel.Worksheet, area: Area, withFonts: boolean) {
  const cells = askCells(rangeOf(sheet, area));
  const looks = askLooks(sheet, area, withFonts);
  return () => {
    const block = cells();
    return block === undefined ? undefined : { ...block, ...looks() };
  };
}

function atCorner<Corner, Block>({
  corner,
  answer,
}: {
  readonly corner: Corner;
  readonly answer: () => Block | undefined;
}): readonly (Block & { readonly corner: Corner })[] {
  const block = answer();
  return block === undefined ? [] : [{ ...block, corner }];
}
