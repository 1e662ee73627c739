import type { CellAddress } from "../../core/sheet/address";
import type { CellInput } from "../../core/sheet/edit";
import { beginsLikeFormula, looksLikeInput } from "./typed-text";

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

/** How to make Excel hold an input: what to "type", and number formats to set before and after. */
export type EncodedInput = {
  readonly formatBefore: string | null;
  readonly typed: string | number | boolean;
  readonly formatAfter: string | null;
};

/** In a cell of this format Excel keeps whatever is typed as text, numbers and formulas too. */
const TEXT = "@";

export function encodeInput(write: CellWrite): EncodedInput {
  const { input, currentFormat, numberFormat = currentFormat } = write;
  const formatBefore = numberFormat === currentFormat ? null : numberFormat;
  if (typeof input === "string") return encodeText(input, numberFormat, write);
  // Restoring sets the format again: Excel may have changed it by itself.
  const formatAfter = write.restores ? numberFormat : null;
  if (input === null) return { formatBefore, typed: "", formatAfter };
  const typed = typeof input === "object" ? typedObject(input) : input;
  if (numberFormat !== TEXT) return { formatBefore, typed, formatAfter };
  return { formatBefore: "General", typed, formatAfter: write.restores ? TEXT : null };
}

function typedObject(input: { readonly formula: string } | { readonly error: string }): string {
  return "formula" in input ? input.formula : input.error;
}

function encodeText(text: string, numberFormat: string, write: CellWrite): EncodedInput {
  const { currentFormat, restores, mustQuote = false } = write;
  const formatBefore = numberFormat === currentFormat ? null : numberFormat;
  const formatAfter = restores ? numberFormat : null;
  const isBare = numberFormat === TEXT ? !text.startsWith("'") : !looksLikeInput(text);
  if (isBare && !mustQuote) return { formatBefore, typed: text, formatAfter };
  // A text like "95%" that came without an apostrophe goes back without one.
  if (restores && !beginsLikeFormula(text)) {
    return { formatBefore: TEXT, typed: text, formatAfter: numberFormat };
  }
  return { formatBefore, typed: `'${text}`, formatAfter };
}
