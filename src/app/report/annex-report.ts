import type { Comparator } from "../../core/model/requirement";
import type { HorizonSource, LayoutName } from "../../core/model/annex";
import type { Role, ValueKind } from "../../core/model/column";
import type { Question, QuestionOption } from "../../core/model/question";
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
  /** The path as it was given. */
  readonly file: string;
  /** Why the file could not be read; `sheets` is then empty. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly sheets: readonly SheetReport[];
};

export type SheetReport = {
  /** Its name. */
  readonly sheet: string;
  /** A summary or review list that the add-in wrote; never taken for an annex. */
  readonly own?: true;
  /** In reading order; empty where there is none. */
  readonly annexes: readonly AnnexReport[];
};

export type AnnexReport = {
  /** The table with its head: "A5:G80". */
  readonly range: string;
  /** False: only possibly an annex, which stays out of counts elsewhere. */
  readonly certain: boolean;
  /** What speaks for the reading, in sentences. */
  readonly why: readonly string[];
  /** Which columns it has. */
  readonly layout: LayoutName;
  /** "targets-only": there are no results, so nothing is judged. */
  readonly reports: "results" | "targets-only";
  /** The lines above the table that name it. */
  readonly title: string;
  /** The body whose annex it is. */
  readonly unit: string | undefined;
  /** Its level of government. */
  readonly level: Level | undefined;
  /** Day of the figures: "2023-10-14". */
  readonly asOf: string | undefined;
  /** The goal year. */
  readonly horizon: number;
  /** What says so. */
  readonly horizonSource: HorizonSource;
  /** The summary lines that stand on the sheet. */
  readonly declaredSummary: DeclaredSummary | undefined;
  /** Empty where the head is lost; the numbering row is none. */
  readonly headerRows: readonly number[];
  /** Left to right. */
  readonly columns: readonly ColumnReport[];
  /** Top to bottom. */
  readonly questions: readonly QuestionReport[];
  readonly sections: readonly SectionReport[];
  /** Top to bottom, sub-rows included. */
  readonly indicators: readonly IndicatorReport[];
  /** `total = completed + inProgress + notStarted + missed + unmeasured`; `otherLevel` and `notApplicable` stand apart. */
  readonly counts: CountsReport;
  /** Where the indicators stand on the way to their goals; left out where nothing tells. */
  readonly courses: Courses | undefined;
  /** In reading order. */
  readonly findings: readonly FindingReport[];
  /** How many of the findings somebody has set aside; left out where none is. */
  readonly ignored: number | undefined;
};

export type CountsReport = Counts & {
  /** An open question decides them: these are those of the likeliest reading. */
  readonly withheld?: true;
};

export type DeclaredSummary = {
  /** "Tổng số chỉ tiêu: 33". */
  readonly total: number | undefined;
  /** "đã hoàn thành: 10". */
  readonly completed: number | undefined;
  /** "đang thực hiện: 23". */
  readonly inProgress: number | undefined;
};

export type ColumnReport = {
  /** Its letter. */
  readonly column: string;
  /** What stands in it. */
  readonly role: Role;
  /** The year of its values. */
  readonly year: number | undefined;
  /** A period that is not one whole year: "2026-2030", "2026-Q1", "9 tháng 2024". */
  readonly period: string | undefined;
  /** Of a value. */
  readonly kind: ValueKind | undefined;
  /** Whose values they are. */
  readonly level: Level | undefined;
  /** A day in the head: "đến 14/10/2023". */
  readonly asOf: string | undefined;
  /** A place in the head: "Toàn tỉnh". */
  readonly area: string | undefined;
  /** How sure the reading is, 0 to 1; left out where it is sure. */
  readonly certainty: number | undefined;
};

/** What is not sure: answered with `--answers FILE`, a list of `{ "id", "option" }` with the option's place, from 0. */
export type QuestionReport = {
  readonly id: string;
  readonly about: Question["about"];
  readonly column: string | undefined;
  readonly word: string | undefined;
  readonly options: readonly QuestionOption[];
  readonly message: string;
  /** How many findings are not told until it is answered. */
  readonly withheld: number;
};

export type SectionReport = {
  readonly row: number;
  /** As written; "" for a heading without one. */
  readonly number: string;
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Of the rows right below this heading; left out where there are none. */
  readonly counts: Counts | undefined;
};

export type IndicatorReport = {
  /** Section and number ("II.6"), a hierarchical number alone ("7.3.2"), "~2" for repeats: unique in its annex. */
  readonly key: string;
  /** As written, without trailing dots. */
  readonly number: string;
  /** The number of the section that it stands under. */
  readonly section: string | undefined;
  /** The heading inside the section. */
  readonly group: string | undefined;
  /** Key of the row that a sub-row belongs to: read and checked, not counted. */
  readonly parent: string | undefined;
  /** More than one where the row was split. */
  readonly rows: readonly number[];
  /** Its words, joined. */
  readonly text: string;
  readonly unit: string | undefined;
  /** Where it differs from that of the annex. */
  readonly horizon: number | undefined;
  /** What must hold; all of it. */
  readonly goal: readonly RequirementReport[];
  /** One for each value column. */
  readonly values: readonly ValueReport[];
  /** The status column, as written. */
  readonly declared: string | undefined;
  /** What it counts as. */
  readonly status: Status;
  /** What goal and values say, where both can be read. */
  readonly computed: Status | undefined;
  /** What the status rests on. */
  readonly basis: "declared" | "actual" | "estimate" | undefined;
  /** Whether the goal year's plan reaches the goal. */
  readonly plan: PlanVerdict | undefined;
  /** Where the latest result stands on the way. */
  readonly course: Course | undefined;
  /** From the latest result to the goal; 0 when met. */
  readonly distance: Quantity | undefined;
  /** What is needed each year from there. */
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
  /** `decrease` compares the amount cut; `range` is met from its low bound. */
  readonly comparator: Comparator;
  /** Null where no number is stated ("tăng hơn năm trước"). */
  readonly value: number | null;
  /** High end of a range. */
  readonly upTo: number | undefined;
  readonly unit: string;
  /** Whose goal it is. */
  readonly level: Level | undefined;
  /** The year, or the first and the last, by which it must hold. */
  readonly by: number | readonly [number, number] | undefined;
  readonly per: "year" | undefined;
  readonly against: "previous-year" | undefined;
  /** What it measures, where one text holds several. */
  readonly what: string | undefined;
  /** What a movement is counted from. */
  readonly baseline: string | undefined;
  /** False: a bare "100 % …" without a word for at least or at most. */
  readonly explicit: boolean;
};

export type ValueReport = {
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly kind: ValueKind;
  readonly cell: string;
  /** Empty for an empty cell and for text without a number. */
  readonly parts: readonly {
    readonly value: number;
    readonly unit: string;
    readonly level: Level | undefined;
    readonly text: string | undefined;
  }[];
};

export type DeadlineReport = {
  /** As written. */
  readonly text: string;
  /** continuous, year, quarter, quarters, month, months, before or vague. */
  readonly type: string;
  /** The quarters, months or day that it names. */
  readonly on: readonly string[];
};

export type FindingReport = {
  /** The same at the next review, until a cell that it read changes. */
  readonly id: string;
  /** Its page: docs/rules. */
  readonly rule: string;
  /** Which of its sentences. */
  readonly says: string;
  readonly severity: Severity;
  /** Where it points. */
  readonly cell: string;
  /** All the cells of a mistake that goes down a column and is told once. */
  readonly cells: readonly string[] | undefined;
  /** Key of the row. */
  readonly indicator: string | undefined;
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
  /** "safe" fixes may be made in bulk; "review" ones ask first. */
  readonly fix: "safe" | "review" | undefined;
  /** Why somebody set it aside in the workbook; such a finding is counted nowhere but in `ignored`. */
  readonly ignored: string | undefined;
};
