import { activeSheet, addSheet, sheetNamed, type WorkbookModel } from "../../model/workbook";
import { asText } from "../arguments";
import { EVENT } from "../events";
import { defineClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { checkSheetName, refuseStructure } from "./sheet-name";
import { worksheetClass } from "./worksheet";

export const worksheetsClass = defineClass<WorkbookModel>("WorksheetCollection", {
  items: ({ sheets }) => sheets.map((sheet) => worksheetClass.of(sheet)),
  item: (workbook, key) => {
    const sheet = sheetNamed(workbook, String(key));
    return sheet === undefined ? null : worksheetClass.of(sheet);
  },
  call: {
    getActiveWorksheet: (workbook) => worksheetClass.of(activeSheet(workbook)),
    getItem: (workbook, [key]) => {
      const sheet = sheetNamed(workbook, asText(key));
      if (sheet === undefined) throw new HostProblem("ItemNotFound");
      return worksheetClass.of(sheet);
    },
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = sheetNamed(workbook, asText(key));
      return sheet === undefined ? null : worksheetClass.of(sheet);
    },
    getCount: (workbook, [visibleOnly]) => visibleSheets(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => {
      const [first] = visibleSheets(workbook, visibleOnly);
      return first === undefined ? null : worksheetClass.of(first);
    },
    getLast: (workbook, [visibleOnly]) => {
      const last = visibleSheets(workbook, visibleOnly).at(-1);
      return last === undefined ? null : worksheetClass.of(last);
    },
  },
  change: {
    add: (workbook, [name], host) => {
      refuseStructure(workbook);
      const wanted = name === null || name === undefined ? freeName(workbook) : asText(name);
      checkSheetName(wanted);
      if (sheetNamed(workbook, wanted) !== undefined) throw new HostProblem("ItemAlreadyExists");
      const sheet = addSheet(workbook, wanted);
      host.events.raise({
        number: EVENT.added,
        targetId: sheet.id,
        payload: { worksheetId: sheet.id, source: "Local" },
      });
      return worksheetClass.of(sheet);
    },
  },
});

function visibleSheets({ sheets }: WorkbookModel, visibleOnly: unknown) {
  return sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

function freeName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (sheetNamed(workbook, name) === undefined) return name;
  }
}
