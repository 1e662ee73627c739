import type { CellInput } from "../../core/sheet/edit";
import { indexMerges } from "../../core/sheet/merged-areas";
import type { SheetPlan } from "../../core/summary/plan/sheet-plan";
import { isFormulaInput, sameInput } from "../reading/cell-input";

type Inputs = SheetPlan["inputs"];

/** Our cells still hold what the plan put there; the user's, beside and below, do not matter. */
export function isAsPlanned(inputs: Inputs, plan: SheetPlan): boolean {
  const isCovered = coveredBy(plan);
  return plan.inputs.every((line, row) =>
    line.every(
      (input, column) =>
        isCovered(row, column) || isAsWritten(inputs[row]?.[column] ?? null, input),
    ),
  );
}

/** The plan with what really stands in its cells: a corrected status, a note typed into a column of ours. */
export function asFound(plan: SheetPlan, inputs: Inputs): SheetPlan {
  const isCovered = coveredBy(plan);
  const found = plan.inputs.map((line, row) =>
    line.map((input, column) => {
      const now = inputs[row]?.[column] ?? null;
      return isCovered(row, column) || isAsWritten(now, input) ? input : now;
    }),
  );
  return { ...plan, inputs: found };
}

/** Under a merged area Excel keeps nothing. */
function coveredBy({ merges }: SheetPlan): (row: number, column: number) => boolean {
  const areaAt = indexMerges(merges);
  return (row, column) => {
    const area = areaAt(row, column);
    return area !== undefined && (area.row !== row || area.column !== column);
  };
}

export function isAsWritten(input: CellInput, planned: CellInput): boolean {
  if (isFormulaInput(planned)) return isFormulaInput(input) && shape(input) === shape(planned);
  return sameInput(input, planned === "" ? null : planned);
}

/** Excel writes formulas in its own way, and references follow rows that move. */
function shape({ formula }: { readonly formula: string }): string {
  return formula.toUpperCase().replaceAll(/[\s@$']|_XLFN\.|\d+/g, "");
}
