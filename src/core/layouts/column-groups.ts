import { shownText } from "../sheet/shown-text";
import { plain } from "../text/fold";
import type { Group, Indicator } from "./annex";
import type { HeadedColumn } from "./describe-columns";
import { speakingCell } from "./read-cells";
import type { SheetReader } from "./sheet-reader";

const GATHERS = /^(?:linh vuc|nhom|nhom (?:chi tieu|tieu chi|nhiem vu)|phan|chuong|muc tieu)\b/;

/** A second column of names that gathers rows ("Tên tiêu chí" beside "Nội dung tiêu chí"). */
export function findGroupColumn(columns: readonly HeadedColumn[]): number | undefined {
  return columns.find(
    ({ assignment, reading }) =>
      assignment.role === "other" &&
      reading !== undefined &&
      ((reading.claims.get("indicator") ?? 0) >= 2 || GATHERS.test(reading.folded)),
  )?.assignment.column;
}

type Grouped = { readonly groups: readonly Group[]; readonly indicators: readonly Indicator[] };

/** Groups by a column: its text holds for the rows below until the next one, merged or left empty. */
export function groupByColumn(
  reader: SheetReader,
  indicators: readonly Indicator[],
  column: number,
): Grouped | undefined {
  const groups: Group[] = [];
  const grouped: Indicator[] = [];
  let title = "";
  for (const indicator of indicators) {
    const [row = 0] = indicator.rows;
    const cell = speakingCell(reader, row, column);
    const text = cell === undefined ? title : plain(shownText(reader.snapshot, cell.row, column));
    if (text !== title) {
      title = text;
      const { section } = indicator;
      groups.push({
        row,
        number: "",
        title,
        depth: section === undefined ? 0 : 1,
        ...(section === undefined ? {} : { section }),
      });
    }
    grouped.push(title === "" ? indicator : { group: title, ...indicator });
  }
  // A name of its own in every row is a second text, not a group.
  return groups.length < indicators.length ? { groups, indicators: grouped } : undefined;
}
