import type { WorkbookModel } from "../excel-host/model/workbook";
import { addSheet } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";

/** The sheets of several annex files in one workbook, as a unit keeps the annexes of a report. */
export async function oneWorkbook([
  first = "",
  ...others
]: readonly string[]): Promise<WorkbookModel> {
  const workbook = await openAnnex(first);
  for (const [index, name] of others.entries()) {
    const { sheets } = await openAnnex(name);
    for (const sheet of sheets) {
      const { id } = addSheet(workbook, "");
      workbook.sheets.splice(-1, 1, {
        ...sheet,
        id,
        name: `Biểu '${String(index + 2)}' ${sheet.name}`,
      });
    }
  }
  return workbook;
}
