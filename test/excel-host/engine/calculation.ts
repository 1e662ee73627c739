import { calculate } from "../model/calculate";
import type { WorkbookModel } from "../model/workbook";

/** Formulas are calculated when somebody looks, and only when something changed since. */
export type Calculation = {
  readonly outdated: () => void;
  readonly bringUpToDate: () => void;
};

export function createCalculation(workbook: WorkbookModel): Calculation {
  let isOutdated = true;
  return {
    outdated: () => {
      isOutdated = true;
    },
    bringUpToDate: () => {
      if (!isOutdated) return;
      isOutdated = false;
      calculate(workbook);
    },
  };
}
