import { done } from "../app/failure";
import { formatOdsNumbers, readZipWithLibrary } from "./library";
import type { ReadLimits } from "./limits";
import { readOdsFonts } from "./ods-fonts";
import { readOdsMarks } from "./ods-marks";
import { attempt, type Opened } from "./opened-workbook";
import type { ZipParts } from "./unpack-zip";
import { unreadable } from "./unreadable";
import { partText } from "./xml-text";

export function openOds(parts: ZipParts, limits: ReadLimits): Opened {
  if (partText(parts, "META-INF/manifest.xml").includes("encryption-data"))
    return unreadable("encrypted");
  const content = partText(parts, "content.xml");
  const fonts = readOdsFonts(partText(parts, "styles.xml"), content);
  // Known before the library writes out every cell that one line stands for.
  const marks = readOdsMarks(content, fonts, limits.cells);
  if (marks === undefined) return unreadable("too-large");
  const workbook = attempt(() => formatOdsNumbers(readZipWithLibrary(parts)));
  return workbook instanceof Error ? unreadable("truncated") : done({ workbook, marks });
}
