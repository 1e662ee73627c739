import { textAt } from "../../sheet/snapshot";
import type { SheetReader } from "../sheet/sheet-reader";

const UNTIL = /(?:đến|vào|tới)(?: hết)?(?: cuối)? năm 20[2-6]\d/i;
const MOST = 400;

/** A row or a section says "Đến năm 2030": what stands below is asked for, whatever its head says. */
export function speaksOfFuture(
  { snapshot }: SheetReader,
  rows: readonly number[],
  columns: readonly number[],
): boolean {
  return rows
    .slice(0, MOST)
    .some((row) => columns.some((column) => UNTIL.test(textAt(snapshot, row, column))));
}
