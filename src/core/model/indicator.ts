import type { CellPosition } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { ValueKind } from "./column";
import type { Deadline } from "./deadline";
import type { Level } from "./level";
import type { Requirement } from "./requirement";
import type { ValuePart } from "./value";

export type TextCell = { readonly text: string; readonly at: CellPosition };

export type YearlyValue = {
  readonly column: number;
  readonly cell: CellPosition;
  readonly year?: number;
  readonly period?: string;
  readonly kind: ValueKind;
  readonly level?: Level;
  readonly area?: string;
  readonly raw: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly formula: string | null;
  /** Empty for an empty cell and for text without a number. */
  readonly parts: readonly ValuePart[];
};

export type Indicator = {
  /** section + "." + number, unique in its annex ("~2" for repeats): the identity on screen and in reports. */
  readonly key: string;
  readonly number: string;
  readonly section?: string;
  readonly group?: string;
  /** Key of the indicator above a sub-row ("- …", "Trong đó"): read and checked, not counted. */
  readonly parent?: string;
  /** Sheet rows, the first is where it begins; more than one when the row was split. */
  readonly rows: readonly number[];
  readonly text: string;
  readonly at: CellPosition;
  readonly unit?: string;
  readonly horizon?: number;
  readonly goalText?: TextCell;
  readonly goal: readonly Requirement[];
  readonly values: readonly YearlyValue[];
  readonly status?: TextCell;
  readonly evidence?: TextCell;
  readonly note?: TextCell;
  readonly product?: TextCell;
  readonly lead?: TextCell;
  readonly cooperating?: TextCell;
  readonly monitor?: TextCell;
  readonly assessor?: TextCell;
  readonly deadline?: Deadline & { readonly at: CellPosition };
};
