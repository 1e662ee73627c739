import type { CellAddress } from "../../core/sheet/address";
import type { CellInput } from "../../core/sheet/edit";

export type CellWrite = {
  readonly at: CellAddress;
  readonly input: CellInput;
  /** The cell's number format as it is now. */
  readonly currentFormat: string;
  /** The number format it must have afterwards; absent: as it is. */
  readonly numberFormat?: string;
  /** Put back a former input: no apostrophe that was not there. */
  readonly restores: boolean;
  /** Excel took the bare text for something else: quote it. */
  readonly mustQuote?: boolean;
};
