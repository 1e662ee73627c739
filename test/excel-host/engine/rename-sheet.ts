import { mapFormulas } from "../model/follow-shift";
import { renameSheetInFormula } from "../model/formula-references";
import type { Sheet } from "../model/sheet";
import { sheetNamed } from "../model/workbook";
import { EVENT } from "./events";
import type { Host } from "./host";
import { HostProblem } from "./host-problem";
import { checkSheetName, refuseStructure } from "./objects/sheet-name";

/** Formulas, names, charts and rules that mention the sheet follow. */
export function renameSheet(
  sheet: Sheet,
  name: string,
  { workbook, events, calculation }: Host,
): void {
  refuseStructure(workbook);
  checkSheetName(name);
  const other = sheetNamed(workbook, name);
  if (other !== undefined && other !== sheet) throw new HostProblem("InvalidArgument");
  const former = sheet.name;
  sheet.name = name;
  mapFormulas(workbook, (formula) => renameSheetInFormula(formula, former, name));
  calculation.outdated();
  events.raise({
    number: EVENT.nameChanged,
    targetId: sheet.id,
    payload: { worksheetId: sheet.id, source: "Local", nameBefore: former, nameAfter: name },
  });
}
