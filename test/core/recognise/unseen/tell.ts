import { recognise } from "../../../../src/core/recognise/recognise";
import { sheetOf } from "../../../sheets/table";
import { retell } from "../retell";

/** Every annex of a made-up sheet, retold; framed by line breaks as the expectations are. */
export function tell(table: string): string {
  return `\n${recognise(sheetOf(table)).map(retell).join("\n\n")}\n`;
}
