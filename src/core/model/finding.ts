import type { CellAddress, CellPosition } from "../sheet/address";
import type { Fix } from "../sheet/edit";

/** The gravest first. */
export const SEVERITIES = ["error", "warning", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A figure with its unit: each language writes it its own way ("4,17%", "4.17%"). */
export type Quantity = { readonly value: number; readonly unit: string };

/** Years are strings ("2025"): numbers get thousands separators. Positions are shown as A1. */
export type FindingValue =
  string | number | Quantity | CellPosition | readonly (string | number | CellPosition)[];

/** Only JSON-safe values; sentences are made of them in strings/. */
export type FindingValues = Readonly<Record<string, FindingValue>>;

/** One thing that a careful reviewer would mark. */
export type Finding = {
  /** rule + annex title + the indicator's words + what the rule read (`identify`): unique on its sheet. */
  readonly id: string;
  readonly rule: string;
  readonly says: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  /** All the cells, `at` among them, of a mistake that goes down a column and is told once. */
  readonly cells?: readonly CellPosition[];
  readonly indicator?: string;
  readonly values: FindingValues;
  readonly fix?: Fix;
  /** Reason, when somebody chose to ignore it. */
  readonly ignored?: string;
};
