import type { Comparator } from "../../core/model/requirement";
import type { HorizonSource, LayoutName } from "../../core/model/annex";
import type { Role, ValueKind } from "../../core/model/column";
import type { Level } from "../../core/model/level";
import type { Course, PlanVerdict, Status } from "../../core/model/assessment";
import type { Courses } from "../../core/assess/count-courses";
import type { Quantity, Severity } from "../../core/model/finding";
import type { Counts } from "../../core/model/counts";

/**
 * The stable contract of `npm run check -- --json`: rows count from 1, cells and columns are written
 * as in Excel. Other programs read it: fields may be added, never renamed. Undefined ones are left out.
 */
export type BatchReport = { readonly version: 1; readonly files: readonly FileReport[] };

export type FileReport = {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly sheets: readonly SheetReport[];
};

export type SheetReport = {
  readonly sheet: string;
  /** A summary or review list that the add-in wrote; never taken for an annex. */
  readonly own?: true;
  readonly annexes: readonly AnnexReport[];
};

export type AnnexReport = {
  readonly range: string;
  readonly certain: boolean;
  readonly why: readonly string[];
  readonly layout: LayoutName;
  readonly reports: "results" | "targets-only";
  readonly title: string;
  readonly unit: string | undefined;
  readonly level: Level | undefined;
  readonly asOf: string | undefined;
  readonly horizon: number;
  readonly horizonSource: HorizonSource;
  readonly declaredSummary: DeclaredSummary | undefined;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReport[];
  readonly sections: readonly SectionReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly counts: Counts;
  /** Where the indicators stand on the way to their goals; left out where nothing tells. */
  readonly courses: Courses | undefined;
  readonly findings: readonly FindingReport[];
  /** How many of the findings somebody has set aside; left out where none is. */
  readonly ignored: number | undefined;
};

export type DeclaredSummary = {
  readonly total: number | undefined;
  readonly completed: number | undefined;
  readonly inProgress: number | undefined;
};

export type ColumnReport = {
  readonly column: string;
  readonly role: Role;
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly kind: ValueKind | undefined;
  readonly level: Level | undefined;
  readonly asOf: string | undefined;
  readonly area: string | undefined;
};

export type SectionReport = {
  readonly row: number;
  readonly number: string;
  readonly title: string;
  readonly depth: number;
  /** Of the rows right below this heading; left out where there are none. */
  readonly counts: Counts | undefined;
};

export type IndicatorReport = {
  readonly key: string;
  readonly number: string;
  readonly section: string | undefined;
  readonly group: string | undefined;
  readonly parent: string | undefined;
  readonly rows: readonly number[];
  readonly text: string;
  readonly unit: string | undefined;
  readonly horizon: number | undefined;
  readonly goal: readonly RequirementReport[];
  readonly values: readonly ValueReport[];
  readonly declared: string | undefined;
  readonly status: Status;
  readonly computed: Status | undefined;
  readonly basis: "declared" | "actual" | "estimate" | undefined;
  readonly plan: PlanVerdict | undefined;
  readonly course: Course | undefined;
  readonly distance: Quantity | undefined;
  readonly yearlyStep: Quantity | undefined;
  readonly lead: string | undefined;
  readonly cooperating: string | undefined;
  readonly monitor: string | undefined;
  readonly assessor: string | undefined;
  readonly product: string | undefined;
  readonly deadline: DeadlineReport | undefined;
  readonly evidence: string | undefined;
  readonly note: string | undefined;
};

export type RequirementReport = {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly upTo: number | undefined;
  readonly unit: string;
  readonly level: Level | undefined;
  readonly by: number | readonly [number, number] | undefined;
  readonly per: "year" | undefined;
  readonly against: "previous-year" | undefined;
  readonly what: string | undefined;
  readonly baseline: string | undefined;
  readonly explicit: boolean;
};

export type ValueReport = {
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly kind: ValueKind;
  readonly cell: string;
  readonly parts: readonly {
    readonly value: number;
    readonly unit: string;
    readonly level: Level | undefined;
    readonly text: string | undefined;
  }[];
};

export type DeadlineReport = {
  readonly text: string;
  readonly type: string;
  readonly on: readonly string[];
};

export type FindingReport = {
  readonly id: string;
  readonly rule: string;
  readonly says: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly indicator: string | undefined;
  readonly message: string;
  readonly fix: "safe" | "review" | undefined;
  /** Why somebody set it aside in the workbook; such a finding is counted nowhere but in `ignored`. */
  readonly ignored: string | undefined;
};
