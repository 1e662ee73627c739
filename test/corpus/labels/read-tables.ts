import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readSheets } from "../product";
import { familyOf } from "./family";
import type { LabelDocument, LabelledTable } from "./labelled-table";

/** A workbook of which only is known that it holds no annex. */
export type OtherTable = Pick<LabelledTable, "slug" | "family" | "sheets">;

function workbooksIn(folder: string, only: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && name.startsWith(only))
    .sort()
    .map((name) => join(folder, name));
}

/** Workbooks with the truth beside them; `only` is how their names begin. */
export function readLabelledTables(folder: string, only: string): readonly LabelledTable[] {
  return workbooksIn(folder, only).map((path) => {
    const slug = basename(path, ".xlsx");
    // Labels are written by hand beside each workbook, in the form that the type describes.
    const label = JSON.parse(readFileSync(path.replace(/xlsx$/, "json"), "utf8")) as LabelDocument;
    const { truth, workbook } = label;
    const { rowMap = [], headerRows = [] } = workbook.tables[0] ?? {};
    const { sheet, colOffset: columnOffset = 0 } = workbook;
    const family = familyOf(slug);
    const sheets = readSheets(path);
    return { slug, family, truth, sheet, columnOffset, rowMap, headerRows, sheets };
  });
}

export function readOtherTables(folder: string, only: string): readonly OtherTable[] {
  return workbooksIn(folder, only).map((path) => {
    const slug = basename(path, ".xlsx");
    return { slug, family: familyOf(slug), sheets: readSheets(path) };
  });
}
