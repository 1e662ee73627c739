import type ExcelJS from "exceljs";
import { formatArea } from "../model/a1";
import type { Area } from "../model/area";
import type { ConditionalFormatModel, PageLayoutModel } from "../model/decorations";
import type { Sheet } from "../model/sheet";
import { writeColor } from "./colors";
import { writeNotes } from "./write-threads";

const POINTS_PER_INCH = 72;
/** The file format's number for it. */
const A4 = 9;

/** What stands over the cells of a sheet: rules, drop-down lists, comments, the printed page. */
export function writeDecorations(sheet: Sheet, target: ExcelJS.Worksheet): void {
  for (const model of sheet.conditionalFormats) writeConditional(model, target);
  for (const { area, rule } of sheet.validations) {
    const source = listSource(rule);
    if (source === undefined) continue;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        target.getCell(row + 1, column + 1).dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [source],
        };
      }
    }
  }
  writeNotes(sheet, target);
  writePage(sheet.pageLayout, target);
  for (const row of sheet.breaksBefore) target.getRow(row).addPageBreak();
}

function listSource(rule: Readonly<Record<string, unknown>>): string | undefined {
  const { list } = rule;
  if (typeof list !== "object" || list === null || !("source" in list)) return undefined;
  return typeof list.source === "string" ? list.source.replace(/^=/, "") : undefined;
}

function writeConditional(model: ConditionalFormatModel, target: ExcelJS.Worksheet): void {
  const { areas, type, rule, format, priority } = model;
  const formula = (rule.formula1 ?? "").replace(/^=/, "");
  const style: Partial<ExcelJS.Style> = {
    ...(format.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: writeColor(format.fill) } }),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
    font: {
      ...(format.color === undefined ? {} : { color: writeColor(format.color) }),
      ...(format.bold === undefined ? {} : { bold: format.bold }),
    },
  };
  const ref = areas.map(formatArea).join(" ");
  const shared = { style, priority: priority + 1, formulae: [formula] };
  if (type === "Custom") {
    target.addConditionalFormatting({ ref, rules: [{ type: "expression", ...shared }] });
  } else if (type === "CellValue") {
    target.addConditionalFormatting({
      ref,
      rules: [{ type: "cellIs", operator: "equal", ...shared }],
    });
  }
}

function writePage(layout: PageLayoutModel, target: ExcelJS.Worksheet): void {
  const { orientation, margins, printArea, titleRows, zoom, headersFooters } = layout;
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  const isFitted = zoom.horizontalFitToPages !== undefined;
  Object.assign(target.pageSetup, {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: A4,
    margins: Object.fromEntries(inches) as object,
    horizontalCentered: layout.centerHorizontally,
    ...(isFitted
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : {}),
    ...(printArea === null ? {} : { printArea: lockRows(printArea) }),
    ...(titleRows === null
      ? {}
      : {
          printTitlesRow: `${String(titleRows.row + 1)}:${String(titleRows.row + titleRows.rowCount)}`,
        }),
  });
  const pageNumber = headersFooters.texts.get("default.centerHeader") ?? "";
  if (pageNumber === "") return;
  target.headerFooter.oddHeader = `&C${pageNumber}`;
  target.headerFooter.differentFirst = headersFooters.state === "FirstAndDefault";
}

/** "A$2:I$86": exceljs locks the columns only, and LibreOffice knows no print area that is not fixed. */
function lockRows(area: Area): string {
  return formatArea(area).replaceAll(/(?<=[A-Z])(?=\d)/g, "$");
}

/** Only what an annex usually has; the rest of a file's page setup is not modelled. */
export function readPage({ pageSetup }: ExcelJS.Worksheet, layout: PageLayoutModel): void {
  const { orientation, fitToPage, fitToWidth, fitToHeight }: Partial<ExcelJS.PageSetup> = pageSetup;
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  if (fitToPage !== true) return;
  layout.zoom = {
    ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
  };
}
