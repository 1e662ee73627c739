import type { CellInput } from "../../core/sheet/edit";
import { isExcelError } from "../excel-errors";

/** What stands in a cell as somebody would have typed it, from Excel's value and formula. */
export function inputFrom(value: unknown, formula: unknown): CellInput {
  if (isFormula(value, formula)) return { formula };
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return isExcelError(value) ? { error: value } : value;
}

/**
 * Excel repeats a constant as its "formula", a text "=x" (kept by an apostrophe) too:
 * only where the two differ is it a formula.
 */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

export function isFormulaInput(input: CellInput): input is { readonly formula: string } {
  return typeof input === "object" && input !== null && "formula" in input;
}

export function sameInput(one: CellInput, other: CellInput): boolean {
  if (one === other) return true;
  if (typeof one === "number" && typeof other === "number") return sameNumber(one, other);
  if (typeof one === "string" && typeof other === "string") return lines(one) === lines(other);
  if (typeof one !== "object" || typeof other !== "object") return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Excel keeps 15 digits. */
function sameNumber(one: number, other: number): boolean {
  return one.toPrecision(15) === other.toPrecision(15);
}

/** Excel ends lines inside a cell with a line feed only. */
function lines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
