import type { Cell } from "../../model/cell";
import { displayText } from "../../model/display-text";
import { isErrorValue } from "../../model/cell";

/** What stands in the formula bar, and in the cell when it is opened for typing. */
export function editText({ content, formula, format }: Cell): string {
  if (formula !== undefined) return formula;
  if (content === null) return "";
  if (isErrorValue(content)) return content.error;
  if (typeof content === "number" && format.numberFormat.includes("%")) {
    return `${String(Number((content * 100).toPrecision(12)))}%`;
  }
  if (typeof content === "number" && /[dmy]/i.test(format.numberFormat)) {
    return displayText(content, format.numberFormat);
  }
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return format.quotePrefix ? `'${String(content)}` : String(content);
}
