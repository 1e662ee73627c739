import { parseArea } from "../../model/a1";
import { WHOLE_SHEET, type Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { usedArea } from "../../model/used-area";
import { asBoolean, asCount, asNumber, asOneOf, asText } from "../arguments";
import { EVENT } from "../events";
import type { Host } from "../host";
import { defineClass, type HostClass, type HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import { renameSheet } from "../rename-sheet";
import { activateSheet } from "../selection";
import { autoFilterClass } from "./auto-filter";
import { chartsClass } from "./charts";
import { commentsClass } from "./comments";
import { customPropertiesClass } from "./custom-properties";
import { freezePanesClass } from "./freeze-panes";
import { pageBreaksClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { refuseStructure } from "./sheet-name";
import { tablesClass } from "./tables";
import { worksheetProtectionClass } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export const worksheetClass: HostClass<Sheet> = defineClass<Sheet>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  read: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    showGridlines: ({ showGridlines }) => showGridlines,
    showHeadings: ({ showHeadings }) => showHeadings,
    standardHeight: ({ standardHeight }) => standardHeight,
    standardWidth: ({ standardWidth }) => standardWidth,
  },
  write: {
    name: (sheet, value, host) => {
      renameSheet(sheet, asText(value), host);
    },
    position: (sheet, value, { workbook }) => {
      refuseStructure(workbook);
      const others = workbook.sheets.filter((other) => other !== sheet);
      workbook.sheets = [
        ...others.slice(0, asCount(value)),
        sheet,
        ...others.slice(asCount(value)),
      ];
    },
    visibility: (sheet, value, host) => {
      refuseStructure(host.workbook);
      sheet.visibility = asOneOf(value, VISIBILITIES);
    },
    tabColor: (sheet, value) => {
      sheet.tabColor = asText(value);
    },
    showGridlines: (sheet, value) => {
      sheet.showGridlines = asBoolean(value);
    },
    showHeadings: (sheet, value) => {
      sheet.showHeadings = asBoolean(value);
    },
    standardWidth: (sheet, value) => {
      sheet.standardWidth = asNumber(value);
    },
  },
  open: {
    protection: (sheet) => worksheetProtectionClass.of(sheet),
    freezePanes: (sheet) => freezePanesClass.of(sheet),
    charts: (sheet) => chartsClass.of(sheet),
    tables: (sheet, { workbook }) => tablesClass.of({ workbook, sheet }),
    autoFilter: (sheet) => autoFilterClass.of(sheet),
    comments: (sheet, { workbook }) => commentsClass.of({ workbook, sheet }),
    pageLayout: (sheet) => pageLayoutClass.of(sheet),
    horizontalPageBreaks: (sheet) => pageBreaksClass.of(sheet),
    customProperties: (sheet) => customPropertiesClass.of(sheet),
  },
  call: {
    activate: (sheet, _args, host) => {
      activateSheet(host, sheet);
    },
    getRange: (sheet, [address], host) => rangeOf(host, sheet, addressed(address)),
    getCell: (sheet, [row, column], host) =>
      rangeOf(host, sheet, {
        row: asCount(row),
        column: asCount(column),
        rowCount: 1,
        columnCount: 1,
      }),
    getRangeByIndexes: (sheet, [row, column, rowCount, columnCount], host) =>
      rangeOf(host, sheet, {
        row: asCount(row),
        column: asCount(column),
        rowCount: asCount(rowCount),
        columnCount: asCount(columnCount),
      }),
    getUsedRange: (sheet, [valuesOnly], host) =>
      rangeOf(host, sheet, usedArea(sheet, valuesOnly === true) ?? addressed("A1")),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used === null ? null : rangeOf(host, sheet, used);
    },
    getRanges: (sheet, [addresses], host) =>
      rangeAreasClass.of(
        asText(addresses)
          .split(",")
          .map((address) => host.live.create(sheet, addressed(address.trim()))),
      ),
    calculate: (_sheet, _args, { calculation }) => {
      calculation.outdated();
    },
  },
  change: {
    delete: (sheet, _args, host) => {
      remove(sheet, host);
    },
  },
});

function addressed(address: unknown): Area {
  if (address === null || address === undefined || address === "") return WHOLE_SHEET;
  // A sheet name in front is tolerated when it is this sheet's; Excel ignores which.
  const area = parseArea(asText(address).replace(/^.*!/, ""));
  if (area === null) throw new HostProblem("InvalidArgument");
  return area;
}

function rangeOf(host: Host, sheet: Sheet, area: Area): HostObject {
  if (area.rowCount < 1 || area.columnCount < 1) throw new HostProblem("InvalidArgument");
  return rangeClass.of(host.live.create(sheet, area));
}

function remove(sheet: Sheet, host: Host): void {
  const { workbook, events, calculation } = host;
  refuseStructure(workbook);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) throw new HostProblem("InvalidOperation");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  if (workbook.activeSheetId === sheet.id) {
    const next = visible.find(
      (other) => other !== sheet && workbook.sheets.indexOf(other) >= index,
    );
    workbook.activeSheetId = (next ?? visible.find((other) => other !== sheet))?.id ?? "";
  }
  calculation.outdated();
  events.raise({
    number: EVENT.deleted,
    targetId: sheet.id,
    payload: { worksheetId: sheet.id, source: "Local" },
  });
}
