import type { CellAddress } from "./address";
import type { CellError } from "./snapshot";

/**
 * What a person would have typed: a constant, or a formula (begins with "="), or null for empty.
 * Formulas are marked as such, so that a text beginning with "=" can never become one.
 */
export type CellInput = string | number | boolean | null | CellError | { readonly formula: string };

/** One cell write. The writer refuses it when the cell no longer holds `was`. */
export type CellEdit = {
  readonly at: CellAddress;
  readonly was: CellInput;
  readonly becomes: CellInput;
  readonly numberFormat?: string;
};

/** `safe` fixes may run together after a preview; `review` fixes change meaning and ask one by one. */
export type Fix = { readonly kind: "safe" | "review"; readonly edits: readonly CellEdit[] };
