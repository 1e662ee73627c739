import { shownText } from "../../sheet/shown-text";
import { plain } from "../../text/fold";
import type { Group, Section } from "../../model/annex-rows";
import type { Column } from "../../model/column";
import type { Indicator } from "../../model/indicator";
import type { HeadedColumn } from "./describe-columns";
import { readOrdinal } from "../../reading/cells/ordinal";
import { speakingCell } from "../sheet/read-cells";
import type { SheetReader } from "../sheet/sheet-reader";

const GATHERS =
  /^(?:linh vuc|nhom|nhom (?:chi tieu|tieu chi|nhiem vu)|phan|chuong|muc tieu|tru cot|chuyen de|de an|chuong trinh)\b/;

const LETTERED = /\p{L}{2}/u;

/** A second column of names that gathers rows ("Tên tiêu chí" beside "Nội dung tiêu chí"). */
export function findGroupColumn(columns: readonly HeadedColumn[]): number | undefined {
  return columns.find(
    ({ assignment, reading }) =>
      assignment.role === "other" &&
      reading !== undefined &&
      ((reading.claims.get("indicator") ?? 0) >= 2 || GATHERS.test(reading.folded)),
  )?.assignment.column;
}

type Grouped = {
  /** Sections, where no rows divide the annex. */
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
};

function writtenNumber(
  reader: SheetReader,
  { rows: [row = 0] }: Indicator,
  ordinal: Column | undefined,
): string {
  if (ordinal === undefined) return "";
  const cell = speakingCell(reader, row, ordinal.column);
  return cell === undefined ? "" : plain(shownText(reader.snapshot, cell.row, ordinal.column));
}

/** "1" beside "Quy hoạch", whose rows are "1.1" and "1.2": the ordinal column counts the groups. */
function countsGroups(
  reader: SheetReader,
  indicators: readonly Indicator[],
  ordinal: Column | undefined,
): boolean {
  return indicators.some((indicator) => {
    const outer = readOrdinal(writtenNumber(reader, indicator, ordinal))?.number;
    return outer !== undefined && indicator.number.startsWith(`${outer}.`);
  });
}

/** Codes that come and go ("1", "1, 3", "1" …) mark their rows; groups stand together. */
function areMarks(groups: readonly Group[]): boolean {
  const titles = groups.map(({ title, section }) => `${section ?? ""} ${title}`);
  return new Set(titles).size < titles.length && groups.every(({ title }) => !LETTERED.test(title));
}

/** Groups by a column: its text holds for the rows below until the next one, merged or left empty. */
export function groupByColumn(
  reader: SheetReader,
  indicators: readonly Indicator[],
  column: number | undefined,
  ordinal: Column | undefined,
): Grouped {
  const ungrouped = { sections: [], groups: [], indicators };
  if (column === undefined) return ungrouped;
  const groups: Group[] = [];
  const grouped: Indicator[] = [];
  const numbered = countsGroups(reader, indicators, ordinal);
  let title = "";
  let name = "";
  for (const indicator of indicators) {
    const [row = 0] = indicator.rows;
    const cell = speakingCell(reader, row, column);
    const text = cell === undefined ? title : plain(shownText(reader.snapshot, cell.row, column));
    if (text !== title) {
      title = text;
      const { section } = indicator;
      const number = numbered ? writtenNumber(reader, indicator, ordinal) : "";
      name = readOrdinal(number)?.number ?? title;
      groups.push({
        row,
        number,
        title,
        depth: section === undefined ? 0 : 1,
        ...(section === undefined ? {} : { section }),
      });
    }
    grouped.push(title === "" ? indicator : { group: name, ...indicator });
  }
  // A name of its own in every row is a second text, not a group; one for all divides nothing.
  if (groups.length >= indicators.length || groups.length < 2 || areMarks(groups)) return ungrouped;
  if (indicators.some(({ section, group }) => section !== undefined || group !== undefined)) {
    return { sections: [], groups, indicators: grouped };
  }
  return {
    sections: groups,
    groups: [],
    indicators: grouped.map(({ group, ...indicator }) =>
      group === undefined ? indicator : { ...indicator, section: group },
    ),
  };
}
