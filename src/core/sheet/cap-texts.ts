import type { CellValue, SheetSnapshot } from "./snapshot";

/** Excel keeps no longer text in a cell; a damaged or made-up file may hold megabytes. */
const LONGEST_TEXT = 32_767;

/** The sheet with no text longer than Excel's; nearly always the very same. */
export function capTexts(snapshot: SheetSnapshot): SheetSnapshot {
  const { values, texts } = snapshot;
  if (!values.some(hasLong) && !texts.some(hasLong)) return snapshot;
  return {
    ...snapshot,
    values: values.map((row) => row?.map(cap)),
    texts: texts.map((row) => row?.map(cap)),
  };
}

function hasLong(row: readonly CellValue[] | undefined): boolean {
  return row?.some((value) => typeof value === "string" && value.length > LONGEST_TEXT) === true;
}

function cap<T extends CellValue>(value: T): T | string {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;
}
