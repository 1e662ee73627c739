import type { NumberStyle } from "../../text/read-number";
import { readNumber } from "../../text/read-number";
import type { ValueCell } from "./value-cell";

/** How the other cells of a column write their numbers. */
export type ColumnHabits = {
  /** Most numbers carry a per cent sign or format. */
  readonly signed: boolean;
  /** There are bare numbers, and they are the majority. */
  readonly bare: boolean;
  /** The middle one of the bare numbers other than 0. */
  readonly typical?: number;
  /** Which decimal mark the texts prove. */
  readonly style?: NumberStyle;
};

const NUMBER = /\d+(?:[.,]\d+)*/g;

const known = new WeakMap<readonly ValueCell[], ColumnHabits>();

/** Computed once per list of neighbours, which a column shares. */
export function columnHabits(neighbours: readonly ValueCell[]): ColumnHabits {
  const found = known.get(neighbours);
  if (found !== undefined) return found;
  const habits = readHabits(neighbours);
  known.set(neighbours, habits);
  return habits;
}

function readHabits(neighbours: readonly ValueCell[]): ColumnHabits {
  let signed = 0;
  let votes = 0;
  const bare: number[] = [];
  for (const { value, numberFormat } of neighbours) {
    if (typeof value === "number") {
      if (numberFormat.includes("%")) signed += 1;
      else bare.push(value);
    }
    if (typeof value !== "string") continue;
    if (value.includes("%")) signed += 1;
    for (const [digits] of value.matchAll(NUMBER)) {
      const read = readNumber(digits);
      if (read?.style === "vi") votes += 1;
      if (read?.style === "en") votes -= 1;
      if (read !== undefined && digits === value.trim()) bare.push(read.value);
    }
  }
  const sized = bare.filter((value) => value !== 0).sort((a, b) => a - b);
  const typical = sized[Math.floor(sized.length / 2)];
  return {
    signed: signed > bare.length,
    bare: bare.length > signed,
    ...(typical === undefined ? {} : { typical }),
    ...(votes === 0 ? {} : { style: votes > 0 ? "vi" : "en" }),
  };
}
