import { SSF } from "@e965/xlsx";
import { isErrorValue, type CellContent } from "./cell";

/** The package's typings say `any`. */
const formatter = SSF as {
  readonly format: (numberFormat: string, value: unknown) => string;
};

/** A cell as it is shown: value by number format. Narrow columns do not matter, as in `Range.text`. */
export function displayText(content: CellContent, numberFormat: string): string {
  if (content === null) return "";
  if (isErrorValue(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" && !hasTextSection(numberFormat)) return content;
  try {
    return formatter.format(numberFormat, content);
  } catch {
    // SSF throws on formats it cannot read; Excel would have refused them when they were set.
    return String(content);
  }
}

function hasTextSection(numberFormat: string): boolean {
  return numberFormat !== "@" && (numberFormat.includes("@") || numberFormat.includes(";;;"));
}
