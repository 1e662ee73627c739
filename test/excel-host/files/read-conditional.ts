import type ExcelJS from "exceljs";
import { parseArea } from "../model/a1";
import type { ConditionalFormatModel, ConditionalLook } from "../model/decorations";
import type { Sheet } from "../model/sheet";
import { newId, type WorkbookModel } from "../model/workbook";
import { readColor, type FileColor } from "./colors";

/** exceljs has them when reading, against its typings. */
type WithConditionals = { readonly conditionalFormattings?: readonly FileConditional[] };
type FileConditional = { readonly ref: string; readonly rules: readonly FileRule[] };
type FileRule = {
  readonly type: string;
  readonly operator?: string;
  readonly priority?: number;
  readonly formulae?: readonly (string | number)[];
  readonly style?: Partial<ExcelJS.Style>;
};

/** The rules that are modelled; colour scales, bars and icons of a file are dropped. */
export function readConditional(
  source: ExcelJS.Worksheet,
  sheet: Sheet,
  workbook: WorkbookModel,
  theme: readonly string[],
): void {
  const { conditionalFormattings = [] } = source as WithConditionals;
  const rules = conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ...rule, ref })))
    .sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  for (const { ref, type, operator, formulae = [], style = {} } of rules) {
    const kind = kindOf(type, operator);
    const [formula] = formulae;
    if (kind === undefined || formula === undefined) continue;
    sheet.conditionalFormats.push({
      id: newId(workbook),
      areas: ref.split(/\s+/).flatMap((area) => parseArea(area) ?? []),
      type: kind,
      rule: {
        formula1: `=${String(formula)}`,
        ...(kind === "CellValue" ? { operator: "EqualTo" } : {}),
      },
      format: readLook(style, theme),
      priority: sheet.conditionalFormats.length,
      stopIfTrue: false,
    });
  }
}

function kindOf(type: string, operator?: string): ConditionalFormatModel["type"] | undefined {
  if (type === "expression") return "Custom";
  return type === "cellIs" && operator === "equal" ? "CellValue" : undefined;
}

function readLook(
  { fill, font, numFmt }: Partial<ExcelJS.Style>,
  theme: readonly string[],
): ConditionalLook {
  // A rule's colour is the background's, not the pattern's as in a cell.
  const filled = fill?.type === "pattern" ? (fill.bgColor as FileColor | undefined) : undefined;
  const color = readColor(font?.color, theme);
  // In a rule exceljs gives it with its number, against its typings.
  const { formatCode: numberFormat } = (numFmt ?? {}) as { readonly formatCode?: string };
  const background = readColor(filled, theme);
  return {
    ...(background === null ? {} : { fill: background }),
    ...(color === null ? {} : { color }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
