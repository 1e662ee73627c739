import { parsePosition, type Area } from "../../core/sheet/address";

const AREA = /(?:'(?:[^']|'')*'!|[^'!,]*!)?([^,:!]+)(?::([^,]+))?(?:,\s*|$)/y;

/** "'Phụ lục, 1'!A1:A3,'Phụ lục, 1'!C5" as areas; undefined for whole columns and rows. */
export function parseAreas(address: string): readonly Area[] | undefined {
  const areas: Area[] = [];
  let at = 0;
  while (at < address.length) {
    AREA.lastIndex = at;
    const match = AREA.exec(address);
    const [whole, first = "", last = first] = match ?? [];
    const from = parsePosition(first.trim());
    const to = parsePosition(last.trim());
    if (whole === undefined || from === undefined || to === undefined) return undefined;
    areas.push({
      ...from,
      rowCount: to.row - from.row + 1,
      columnCount: to.column - from.column + 1,
    });
    at += whole.length;
  }
  return areas;
}
