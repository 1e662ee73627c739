import { SHEET_MARKS } from "../core/summary/plan/sheet-marks";
import { unescapeXml } from "../core/text/unescape-xml";
import type { LibraryWorkbook } from "./library";

const MARKS = new Set(Object.values(SHEET_MARKS));
/** "'Tổng hợp'!$A$1"; of an .ods the library leaves names as XML has them: "&apos;Tổng hợp&apos;!$A$1". */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+?))!\$?[A-Z]+\$?\d+/;

/** Sheets that we wrote, by the hidden names that they carry; a copy of one carries its own. */
export function ownSheetNames(workbook: LibraryWorkbook): ReadonlySet<string> {
  const marked = markedNames(workbook);
  return new Set(workbook.SheetNames.filter((name) => marked.has(unescapeXml(name))));
}

function markedNames({ Workbook: workbook }: LibraryWorkbook): ReadonlySet<string> {
  const sheets = new Set<string>();
  for (const { Name: name = "", Ref: reference = "" } of workbook?.Names ?? []) {
    if (!MARKS.has(name)) continue;
    const [, quoted, plain] = REFERENCE.exec(unescapeXml(reference)) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined) sheets.add(sheet);
  }
  return sheets;
}
