import type { CellFormat, FontFormat } from "./format";

/** "#N/A", "#DIV/0!" … */
export type ErrorValue = { readonly error: string };
export type CellContent = string | number | boolean | null | ErrorValue;

/** One run of characters in its own format, in a cell with mixed formatting. */
export type TextRun = { readonly text: string; readonly font?: Partial<FontFormat> };

export type Cell = {
  /** The constant, or the last result of the formula. */
  readonly content: CellContent;
  /** Begins with "=". */
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  readonly format: CellFormat;
};

export function isErrorValue(content: unknown): content is ErrorValue {
  return typeof content === "object" && content !== null && "error" in content;
}

export function isBlank({ content, formula }: Cell): boolean {
  return content === null && formula === undefined;
}
