import type { Unit } from "./read-unit";
import type { UnitKind } from "../../words/lists/units";

/** A number of a text with what belongs to it: range, fraction, unit. Positions are token indexes. */
export type Figure = {
  readonly value: number;
  /** High end of a range ("70 – 80%"). */
  readonly upTo?: number;
  readonly fraction?: { readonly part: number; readonly whole: number };
  readonly kind: UnitKind;
  /** As written; "" where there is none. */
  readonly unit: string;
  /** "%/năm". */
  readonly yearly: boolean;
  /** "từ 70% đến dưới 100%": a class, no aim. "từ 30% lên 50%": only where it starts from. */
  readonly role: "plain" | "class" | "start";
  readonly at: number;
  readonly end: number;
};

type Amount = Pick<Figure, "value"> & Partial<Pick<Figure, "upTo" | "fraction" | "role">>;

export function makeFigure(at: number, { kind, text, yearly, end }: Unit, amount: Amount): Figure {
  const unit = { kind, unit: text, yearly, at, end: Math.max(end, at + 1) };
  return { role: "plain", ...amount, ...unit };
}
