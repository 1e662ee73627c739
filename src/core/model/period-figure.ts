import type { ValueKind } from "./column";
import type { YearlyValue } from "./indicator";
import type { ValuePart } from "./value";

/** What a row says about one period: one cell, or several where levels have columns of their own. */
export type PeriodFigure = {
  readonly year?: number;
  readonly kind: ValueKind;
  /** As shown. */
  readonly text: string;
  readonly parts: readonly ValuePart[];
  readonly cells: readonly YearlyValue[];
};
