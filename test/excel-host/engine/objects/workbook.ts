import { activeSheet, type WorkbookModel } from "../../model/workbook";
import { asText } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { applicationClass, runtimeClass } from "./application";
import { commentsClass } from "./comments";
import { customXmlPartsClass } from "./custom-xml-parts";
import { namesClass } from "./names";
import { rangeClass } from "./range";
import { settingsClass } from "./settings";
import { tablesClass } from "./tables";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetsClass } from "./worksheets";

export const workbookClass: HostClass<WorkbookModel> = defineClass<WorkbookModel>("Workbook", {
  read: {
    name: ({ fileName }) => fileName,
    readOnly: ({ readOnly }) => readOnly,
  },
  open: {
    worksheets: (workbook) => worksheetsClass.of(workbook),
    application: (workbook) => applicationClass.of(workbook),
    settings: (workbook) => settingsClass.of(workbook),
    customXmlParts: (workbook) => customXmlPartsClass.of(workbook),
    comments: (workbook) => commentsClass.of({ workbook }),
    names: (workbook) => namesClass.of(workbook),
    tables: (workbook) => tablesClass.of({ workbook }),
    protection: (workbook) => workbookProtectionClass.of(workbook),
    _Runtime: (_workbook, host) => runtimeClass.of(host.events),
  },
  call: {
    getSelectedRange: (workbook, _args, host) => {
      const sheet = activeSheet(workbook);
      return rangeClass.of(host.live.create(sheet, sheet.selection));
    },
    getActiveCell: (workbook, _args, host) => {
      const sheet = activeSheet(workbook);
      const corner = { ...sheet.selection, rowCount: 1, columnCount: 1 };
      return rangeClass.of(host.live.create(sheet, corner));
    },
    _RemoveReference: (_workbook, [referenceId], host) => {
      host.live.release(asText(referenceId));
      return null;
    },
    _GetObjectByReferenceId: (_workbook, [referenceId], host) => {
      const range = host.live.find(asText(referenceId));
      if (range === undefined) throw new HostProblem("InvalidReference");
      return rangeClass.of(range);
    },
    _GetRangeForEventByReferenceId: (_workbook, [referenceId], host) => {
      const range = host.live.find(asText(referenceId));
      if (range === undefined) throw new HostProblem("InvalidReference");
      return rangeClass.of(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [referenceId], host) => {
      const range = host.live.find(asText(referenceId));
      return range === undefined ? null : rangeClass.of(range);
    },
  },
});
