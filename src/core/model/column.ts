import type { Level } from "./level";

export type Role =
  | "ordinal"
  | "indicator"
  | "goal"
  | "unit"
  | "value"
  | "status"
  | "evidence"
  | "note"
  | "product"
  | "lead"
  | "cooperating"
  | "monitor"
  | "assessor"
  | "deadline"
  | "code"
  | "score"
  | "other";

export type ValueKind = "actual" | "estimate" | "target" | "forecast";

export type Column = {
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly role: Role;
  /** The joined header text of the column, all tiers; "" where the header is lost. */
  readonly header: string;
  readonly year?: number;
  /** "2026-2030", "2026-Q1", "9 tháng 2024": a period that is not one whole year. */
  readonly period?: string;
  readonly kind?: ValueKind;
  readonly level?: Level;
  /** ISO date in the header ("đến 14/10/2023"). */
  readonly asOf?: string;
  /** Place in headers by area ("Toàn tỉnh", "Huyện A"). */
  readonly area?: string;
  /** Words that a status header allows: "(Đã hoàn thành, Đang thực hiện)". */
  readonly vocabulary?: readonly string[];
  /** Unit that the header gives for the whole column: "(%)". */
  readonly unit?: string;
  /** Given where the reading of the column is not sure: how likely it is, and what else the column may be. */
  readonly certainty?: number;
  readonly options?: readonly ColumnOption[];
};

/** One way to read a column, with its chance. */
export type ColumnOption = {
  readonly role: Role;
  readonly kind?: ValueKind;
  readonly year?: number;
  readonly chance: number;
};
