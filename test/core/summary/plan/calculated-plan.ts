import { HyperFormula } from "hyperformula";
import type { CellInput } from "../../../../src/core/sheet/edit";
import type { SheetPlan } from "../../../../src/core/summary/plan/sheet-plan";

type Shown = string | number | boolean | null;

/** As the writer hands it to Excel: formulas marked, every text kept text by its apostrophe. */
function written(input: CellInput): Shown {
  if (input === null || typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input === "string") return `'${input}`;
  return "formula" in input ? input.formula : input.error;
}

/** The plan's cells as a spreadsheet works them out. */
export function calculate(plan: SheetPlan, changes: Readonly<Record<string, string>> = {}) {
  const rows = plan.inputs.map((row) => row.map(written));
  for (const [place, text] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
  }
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  const values = engine.getSheetValues(0);
  engine.destroy();
  return values;
}

/** The row whose cell in the given column reads so. */
export function rowOf(
  values: readonly (readonly unknown[])[],
  column: number,
  text: string,
): number {
  const row = values.findIndex((cells) => cells[column] === text);
  if (row < 0) throw new Error(`no row reads ${text}`);
  return row;
}
