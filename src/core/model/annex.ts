import type { Area, CellPosition } from "../sheet/address";
import type { AnnexRow, Group, Section } from "./annex-rows";
import type { Column, Role } from "./column";
import type { DeclaredLine } from "./declared-line";
import type { Indicator, TextCell } from "./indicator";
import type { Level } from "./level";

/** Why the reader believes what it says; worded in strings/. */
export type Clue =
  /** Words as they are written in the head. */
  | {
      readonly says: "header-word";
      readonly at: CellPosition;
      readonly role: Role;
      readonly word: string;
    }
  /** The head of another kind of table, as written. */
  | { readonly says: "foreign-head"; readonly at: CellPosition; readonly word: string }
  /** No head speaks for the role, the cells from `at` down do. */
  | { readonly says: "cells-tell"; readonly at: CellPosition; readonly role: Role }
  | {
      readonly says:
        "no-header" | "cells-confirm" | "few-clues" | "user-mapping" | "section-numbers";
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
