import { isPercent } from "../../assess/dimension";
import type { YearlyValue } from "../../model/indicator";

/** How a cell stores a share: "90%" or 0.9 shown as 90 % / a bare 90 / a bare 0.9. */
export type PercentScale = "sign" | "bare" | "fraction";

/** Undefined where the cell holds no single share. */
export function percentScale(value: YearlyValue): PercentScale | undefined {
  const { raw, text, numberFormat, parts } = value;
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.fraction !== undefined) return undefined;
  if (text.includes("%") || text.includes("‰") || numberFormat.includes("%")) return "sign";
  const number = typeof raw === "number" ? raw : numberIn(text);
  if (number === undefined) return undefined;
  if (number > 0 && number < 1) return "fraction";
  return isPercent(part.unit) || number > 1 ? "bare" : undefined;
}

function numberIn(text: string): number | undefined {
  const match = /^\s*(\d+)(?:[.,](\d+))?\s*$/.exec(text);
  return match === null ? undefined : Number(`${match[1] ?? ""}.${match[2] ?? "0"}`);
}
