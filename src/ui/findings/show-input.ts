import type { CellInput } from "../../core/sheet/edit";
import type { Language } from "../../strings/language";
import { formatNumber } from "../../strings/format";

const EXACT = 12;

/** A cell's content as the preview shows it; numbers as their new format will. */
export function showInput(language: Language, input: CellInput, numberFormat = "General"): string {
  if (input === null) return "";
  if (typeof input === "number") {
    return numberFormat.includes("%")
      ? `${formatNumber(language, Number((input * 100).toPrecision(EXACT)), EXACT)}%`
      : formatNumber(language, input, EXACT);
  }
  if (typeof input !== "object") return String(input);
  return "formula" in input ? input.formula : input.error;
}
