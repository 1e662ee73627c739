import type { CellInput } from "../../src/core/sheet/edit";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { SheetPlan } from "../../src/core/summary/plan/sheet-plan";

/** The sheet as Excel would answer after the plan was written; formulas give no value here. */
export function snapshotOfPlan({ name, inputs }: SheetPlan): SheetSnapshot {
  return {
    sheet: name,
    origin: { row: 0, column: 0 },
    rowCount: inputs.length,
    columnCount: inputs[0]?.length ?? 0,
    values: inputs.map((line) => line.map((input) => (isPlain(input) ? input : null))),
    texts: inputs.map((line) =>
      line.map((input) => (isPlain(input) && input !== null ? String(input) : "")),
    ),
    formulas: inputs.map((line) =>
      line.map((input) =>
        typeof input === "object" && input !== null && "formula" in input ? input.formula : null,
      ),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function isPlain(input: CellInput): input is string | number | boolean | null {
  return input === null || typeof input !== "object";
}
