import type { Area, CellPosition } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { Deadline } from "./deadline";
import type { Requirement } from "./requirement";
import type { ValuePart } from "./value";
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
};

export type RowKind =
  | "header"
  | "numbering"
  | "repeated-header"
  | "section"
  | "group"
  | "indicator"
  | "continuation"
  | "total"
  | "note"
  | "blank";

export type AnnexRow = { readonly row: number; readonly kind: RowKind };

export type Section = {
  readonly row: number;
  /** As written: "II.", "A", "" for a bold heading without number. */
  readonly number: string;
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly horizon?: number;
};

/** A heading inside a section, without a goal of its own ("1.3." above "1.3.1."). */
export type Group = Section & { readonly section?: string };

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

export type SummaryLineKind =
  | "total"
  | "completed"
  | "in-progress"
  | "not-started"
  | "missed"
  | "unmeasured"
  | "other-level"
  | "not-applicable";

/** A line such as "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu" that stands on the sheet. */
export type DeclaredLine = {
  readonly at: CellPosition;
  readonly text: string;
  readonly kind: SummaryLineKind;
  readonly count: number;
  readonly date?: string;
};

/** Why the reader believes what it says; worded in strings/. */
export type Clue = {
  readonly says:
    | "header-word"
    | "no-header"
    | "cells-confirm"
    | "cells-veto"
    | "few-clues"
    | "user-mapping"
    | "section-numbers";
  readonly at?: CellPosition;
  readonly role?: Role;
  readonly word?: string;
};

export type LayoutName = "yearly-plan" | "assessment" | "targets" | "criteria" | "tasks" | "other";
export type HorizonSource =
  | "header"
  | "section"
  | "title"
  | "target-column"
  | "assumed"
  /** Somebody has set it. */
  | "setting";

export type Annex = {
  readonly sheet: string;
  readonly area: Area;
  readonly certain: boolean;
  /** 0–1. */
  readonly certainty: number;
  readonly why: readonly Clue[];
  readonly layout: LayoutName;
  readonly reports: "results" | "targets-only";
  readonly title: string;
  readonly titleLines: readonly TextCell[];
  readonly unit?: string;
  readonly level?: Level;
  /** ISO date of the assessment. */
  readonly asOf?: string;
  /** ISO date of the decree or plan that carries the annex. */
  readonly planDate?: string;
  /** The annex's own year ("năm 2023" in the title). */
  readonly year?: number;
  readonly horizon: number;
  readonly horizonSource: HorizonSource;
  readonly declared: readonly DeclaredLine[];
  readonly headerRows: readonly number[];
  readonly numberingRows: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly AnnexRow[];
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
};
