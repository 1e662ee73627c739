import { readNumber } from "../../text/read-number";
import { columnHabits } from "./column-habits";
import type { ValueCell } from "./value-cell";

/** "1.130" among "1,5" is 1130, among "2.5" it is 1.13; undefined where the digits leave no choice. */
export function chooseReading(
  digits: string,
  neighbours: readonly ValueCell[] | undefined,
): number | undefined {
  if (neighbours === undefined || digits.length < 5) return undefined;
  const read = readNumber(digits);
  if (read?.other === undefined) return undefined;
  const { value, other } = read;
  const { style, typical } = columnHabits(neighbours);
  if (style !== undefined) {
    const isWhole = (style === "vi") === digits.includes(".");
    return isWhole ? Math.max(value, other) : Math.min(value, other);
  }
  if (typical === undefined || typical <= 0) return value;
  const far = (reading: number) => Math.abs(Math.log(reading / typical));
  return far(other) < far(value) ? other : value;
}
