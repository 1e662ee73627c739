import type { CellFormat, FontFormat } from "./format";

/** "#N/A", "#DIV/0!" … */
export type ErrorValue = { readonly error: string };
export type CellContent = string | number | boolean | null | ErrorValue;

/** One run of characters in its own format, in a cell with mixed formatting. */
export type TextRun = { readonly text: string; readonly font?: Partial<FontFormat> };

/** Where a click leads; a formula's HYPERLINK is none of these. */
export type CellLink = {
  readonly address?: string;
  /** "'Phụ lục'!B7" */
  readonly documentReference?: string;
  readonly screenTip?: string;
};

export type Cell = {
  /** The constant, or the last result of the formula. */
  readonly content: CellContent;
  /** Begins with "=". */
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  readonly format: CellFormat;
  readonly link?: CellLink;
};

export function isErrorValue(content: unknown): content is ErrorValue {
  return typeof content === "object" && content !== null && "error" in content;
}

export function isBlank({ content, formula, link }: Cell): boolean {
  return content === null && formula === undefined && link === undefined;
}
