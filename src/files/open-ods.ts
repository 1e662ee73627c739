import { done } from "../app/failure";
import { formatOdsNumbers, readZipWithLibrary } from "./library";
import type { ReadLimits } from "./limits";
import { readOdsFonts } from "./ods-fonts";
import { readOdsMarks } from "./ods-marks";
import { attempt, unreadable, type Opened } from "./opened-workbook";
import type { ZipParts } from "./unpack-zip";
import { partText } from "./xml-text";

export function openOds(parts: ZipParts, limits: ReadLimits): Opened {
  if (partText(parts, "META-INF/manifest.xml").includes("encryption-data"))
    return unreadable("encrypted");
  const content = partText(parts, "content.xml");
  const marks = readOdsMarks(content, readOdsFonts(partText(parts, "styles.xml"), content));
  // One line of it may stand for a whole sheet, so this is known before the library writes it out.
  const cells = marks.reduce((sum, { contentCells }) => sum + contentCells, 0);
  if (cells > limits.cells) return unreadable("too-large");
  const workbook = attempt(() => formatOdsNumbers(readZipWithLibrary(parts)));
  return workbook instanceof Error ? unreadable("truncated") : done({ workbook, marks });
}
