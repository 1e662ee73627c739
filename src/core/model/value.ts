import type { Level } from "./level";

/** One figure read from a cell. Percentages are 0–100, whatever way the cell stores them. */
export type ValuePart = {
  readonly value: number;
  readonly unit: string;
  readonly level?: Level;
  /** "trên 90%" in a value cell: the figure is only a bound. */
  readonly bound?: "above" | "below";
  /** For "111/238": the parts of the fraction. */
  readonly fraction?: { readonly part: number; readonly whole: number };
  readonly text?: string;
};
