import type ExcelJS from "exceljs";
import type { Protection, ProtectionOption } from "../model/sheet";

/** exceljs keeps what it read here, but types only the writing side. */
type WithProtection = { readonly sheetProtection?: Readonly<Record<string, unknown>> | null };

export function readProtection(source: ExcelJS.Worksheet): Protection {
  const { sheetProtection } = source as unknown as WithProtection;
  if (
    sheetProtection === undefined ||
    sheetProtection === null ||
    sheetProtection["sheet"] === false
  ) {
    return { isProtected: false, options: {} };
  }
  const allowed = NAMES.filter(([inFile]) => sheetProtection[inFile] === true);
  return {
    isProtected: true,
    options: Object.fromEntries(allowed.map(([, name]) => [name, true])),
  };
}

export function writeProtectionOptions({
  options,
}: Protection): Partial<ExcelJS.WorksheetProtection> {
  return Object.fromEntries(NAMES.map(([inFile, name]) => [inFile, options[name] === true]));
}

const NAMES: readonly (readonly [keyof ExcelJS.WorksheetProtection, ProtectionOption])[] = [
  ["autoFilter", "allowAutoFilter"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["objects", "allowEditObjects"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["insertRows", "allowInsertRows"],
  ["pivotTables", "allowPivotTables"],
  ["sort", "allowSort"],
];
