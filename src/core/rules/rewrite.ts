import type { CellPosition } from "../sheet/address";
import type { CellEdit, CellInput } from "../sheet/edit";
import { formulaAt, valueAt } from "../sheet/snapshot";
import type { SheetSnapshot } from "../sheet/snapshot";
import { keyOf, stringAt } from "./cells";
import { remember } from "./remember";
import type { RuleContext } from "./rule";
import { hasOpenBlank } from "./text/open-blank";

/** One write as data, with what the rule saw as its precondition. */
export function rewrite(
  { annex, snapshot }: RuleContext,
  at: CellPosition,
  becomes: CellInput,
  numberFormat?: string,
): CellEdit {
  const formula = formulaAt(snapshot, at.row, at.column);
  const edit = {
    at: { sheet: annex.sheet, row: at.row, column: at.column },
    was: formula === null ? valueAt(snapshot, at.row, at.column) : { formula },
    becomes,
  };
  return numberFormat === undefined ? edit : { ...edit, numberFormat };
}

/** Writing would lose a formula, the bold and italics inside the text, or room left for a pen. */
export function mayRewrite(context: RuleContext, at: CellPosition): boolean {
  if (formulaAt(context.snapshot, at.row, at.column) !== null) return false;
  const mixed = mixedCells(context.snapshot);
  if (mixed.size > 0 && mixed.has(keyOf(at))) return false;
  return !hasOpenBlank(stringAt(context, at));
}

const mixedCells = remember(
  ({ mixedFormats = [] }: SheetSnapshot): ReadonlySet<string> => new Set(mixedFormats.map(keyOf)),
);
