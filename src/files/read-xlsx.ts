import type { LibraryWorkbook } from "./library";
import { NO_MARKS, type CellFont, type SheetMarks } from "./sheet-marks";
import type { ZipParts } from "./unpack-zip";
import { readStyleFonts } from "./xlsx-fonts";
import { readXlsxMarks } from "./xlsx-marks";
import { attribute } from "./xml-text";

const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^>]*)>/g;

/** What each sheet's XML says beyond what the library reads, in the order of the sheets. */
export function readXlsxSheetMarks(
  parts: ZipParts,
  workbook: LibraryWorkbook,
): readonly SheetMarks[] {
  const workbookPath = [...parts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  if (workbookPath === undefined) return [];
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const targets = readTargets(partText(parts, `${folder}_rels/workbook.xml.rels`), folder);
  const styles = [...targets.values()].find((path) => /styles\d*\.xml$/.test(path));
  const fonts: readonly CellFont[] = readStyleFonts(partText(parts, styles ?? ""));
  return (workbook.Workbook?.Sheets ?? []).map(({ id }) => {
    const path = targets.get(id ?? "");
    const part = path === undefined ? undefined : parts.get(path);
    // Only tags and digits matter in it, so the bytes need no decoding; that is twice as fast.
    return part === undefined
      ? NO_MARKS
      : readXlsxMarks(
          Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1"),
          fonts,
        );
  });
}

function readTargets(relationships: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [, tag = ""] of relationships.matchAll(RELATIONSHIP)) {
    const target = attribute(tag, "Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : folder + target;
    targets.set(attribute(tag, "Id") ?? "", path);
  }
  return targets;
}

function partText(parts: ZipParts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
