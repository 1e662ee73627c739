import type { Indicator, YearlyValue } from "../../model/indicator";

/** Cells that hold words where figures belong. */
export function wordedValues({ values }: Indicator): readonly YearlyValue[] {
  return values.filter(
    ({ parts, raw }) => parts.length === 0 && typeof raw === "string" && raw.trim() !== "",
  );
}
