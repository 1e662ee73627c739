import type {
  CellFormat,
  Choice,
  ConditionalFormat,
  FormattedArea,
  SheetPlan,
} from "../../core/summary/plan/sheet-plan";
import { absoluteArea, quoteText } from "../../core/sheet/quote-sheet";
import { rangeOf } from "../reading/ranges";
import { queueRowHeights } from "./queue-row-heights";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const merge of plan.merges) rangeOf(sheet, merge).merge();
  for (const formatted of plan.formats) queueFormat(sheet, formatted);
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  queueRowHeights(sheet, plan.rowHeights);
  for (const conditional of plan.conditionalFormats) queueConditional(sheet, conditional);
  for (const choice of plan.choices) queueChoice(sheet, choice);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  else sheet.freezePanes.unfreeze();
}

function queueFormat(sheet: Excel.Worksheet, { area, format }: FormattedArea): void {
  const range = rangeOf(sheet, area);
  const { horizontal, vertical, wrap, numberFormat, fill, border } = format;
  // One value for all cells; the typings know only matrices.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) range.format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (fill !== undefined) range.format.fill.color = fill;
  queueFont(range.format.font, format);
  if (border !== undefined) queueBorders(range.format.borders, border, area);
}

function queueFont(font: Excel.RangeFont, format: CellFormat): void {
  const { fontName, fontSize, bold, italic, underline, color } = format;
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (color !== undefined) font.color = color;
}

function queueBorders(
  borders: Excel.RangeBorderCollection,
  border: "all" | "below",
  { rowCount, columnCount }: FormattedArea["area"],
): void {
  const outside = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  // Excel refuses lines between cells where there is but one.
  const inside = [
    ...(rowCount > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columnCount > 1 ? (["InsideVertical"] as const) : []),
  ];
  const sides = border === "below" ? (["EdgeBottom"] as const) : [...outside, ...inside];
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.color = "#000000";
  }
}

function queueConditional(
  sheet: Excel.Worksheet,
  { area, equals, format }: ConditionalFormat,
): void {
  const { cellValue } = rangeOf(sheet, area).conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: `=${quoteText(equals)}`, operator: "EqualTo" };
  if (format.color !== undefined) cellValue.format.font.color = format.color;
  if (format.bold !== undefined) cellValue.format.font.bold = format.bold;
  if (format.fill !== undefined) cellValue.format.fill.color = format.fill;
  if (format.numberFormat !== undefined) cellValue.format.numberFormat = format.numberFormat;
}

function queueChoice(sheet: Excel.Worksheet, { area, from }: Choice): void {
  rangeOf(sheet, area).dataValidation.rule = {
    list: { inCellDropDown: true, source: `=${absoluteArea(from)}` },
  };
}
