import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbook } from "../files/open-workbook";
import type { WorkbookModel } from "../model/workbook";

/** One of the real annexes: "gio-linh-2023-assessment". */
export async function openAnnex(name: string): Promise<WorkbookModel> {
  const file = path.join(__dirname, "../../fixtures/annexes", `${name}.xlsx`);
  return openWorkbook(await readFile(file), `${name}.xlsx`);
}
