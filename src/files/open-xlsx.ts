import { done } from "../app/failure";
import { attempt, type Opened } from "./opened-workbook";
import { readZipWithLibrary, type LibraryWorkbook } from "./library";
import { NO_MARKS, type SheetMarks } from "./sheet-marks";
import type { ZipParts } from "./unpack-zip";
import { unreadable } from "./unreadable";
import { readStyleFonts } from "./xlsx-fonts";
import { readXlsxMarks } from "./xlsx-marks";
import { attribute, partText } from "./xml-text";

const CUSTOM_XML = /(?:^|\/)customXml\/item\d+\.xml$/i;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^>]*)>/g;

export function openXlsx(parts: ZipParts): Opened {
  const workbook = attempt(() => readZipWithLibrary(parts));
  if (workbook instanceof Error) return unreadable("truncated");
  const customXml = [...parts.keys()]
    .filter((name) => CUSTOM_XML.test(name))
    .map((name) => partText(parts, name));
  return done({ workbook, marks: readMarks(parts, workbook), customXml });
}

function readMarks(parts: ZipParts, workbook: LibraryWorkbook): readonly SheetMarks[] {
  const workbookPath = [...parts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  if (workbookPath === undefined) return [];
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const targets = readTargets(partText(parts, `${folder}_rels/workbook.xml.rels`), folder);
  const styles = [...targets.values()].find((path) => /styles\d*\.xml$/.test(path));
  const fonts = readStyleFonts(partText(parts, styles ?? ""));
  return (workbook.Workbook?.Sheets ?? []).map(({ id }) => {
    const path = targets.get(id ?? "");
    if (path === undefined || !parts.has(path)) return NO_MARKS;
    return readXlsxMarks(partText(parts, path), fonts);
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
