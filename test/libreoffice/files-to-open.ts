import { sheetNamed, type WorkbookModel } from "../excel-host/model/workbook";
import { putText, readZip, textIn, writeZip } from "../excel-host/files/zip";

/** The file without a single stored result: whoever opens it must calculate. */
export function withoutResults(file: Uint8Array): Uint8Array {
  const archive = readZip(file);
  let dropped = 0;
  for (const path of archive.keys()) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    const xml = textIn(archive, path) ?? "";
    const bare = xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_all, formula: string) => {
      dropped += 1;
      return formula;
    });
    putText(archive, path, bare);
  }
  if (dropped === 0) throw new Error("The file stores no result.");
  return writeZip(archive);
}

/** LibreOffice prints all sheets at once; links to the others are text. */
export function onlySheet(workbook: WorkbookModel, name: string): WorkbookModel {
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return { ...workbook, sheets: [sheet], activeSheetId: sheet.id, names: new Map() };
}
