import type { RuleId } from "../../../src/strings/rules/sentences";
import type { AnnexFixture } from "../../files/annex-fixtures";

/** Cells are those of the document's grid with its title lines above (`gridSnapshot`). */
export type Expected =
  | {
      readonly where: string;
      readonly type: string;
      readonly by: RuleId;
      readonly cells: readonly string[];
    }
  | { readonly where: string; readonly type: string; readonly human: string };

/** Each error and warning of the hand-made lists: which rule finds it where, or why it needs a person. */
export const EXPECTED: Readonly<Record<AnnexFixture, readonly Expected[]>> = {
  "gio-linh-2023-yearly-plan": [
    { where: "V.1", type: "plan-below-goal", by: "plan-below-goal", cells: ["F48"] },
    { where: "V.1", type: "decrease", by: "value-runs-backwards", cells: ["D48"] },
    { where: "V.2", type: "unit-mismatch", by: "value-unit-differs", cells: ["C49"] },
    { where: "II.9", type: "decrease", by: "value-runs-backwards", cells: ["D22"] },
    { where: "II.6", type: "goal-not-met-in-year", by: "early-goal-missed", cells: ["C17"] },
    { where: "II.6", type: "step-too-small", by: "step-too-small", cells: ["D17"] },
    { where: "II.4", type: "no-number-in-goal", by: "goal-has-no-number", cells: ["B15"] },
    { where: "IV.6", type: "empty-values", by: "value-missing", cells: ["C46"] },
    { where: "VII.2", type: "typo", by: "term-misspelt", cells: ["B66"] },
    { where: "VIII.4", type: "duplicate", by: "indicator-repeated", cells: ["B72"] },
    { where: "title", type: "blank-date", by: "blank-left-open", cells: ["A2"] },
  ],
  "gio-linh-2023-assessment": [
    {
      where: "table",
      type: "status-vocabulary",
      by: "status-outside-vocabulary",
      cells: ["C17"],
    },
    { where: "IV", type: "typo", by: "term-misspelt", cells: ["B34"] },
    ...["I.1|C11", "II.9|C25", "II.10|C26", "VI.1|C45", "VI.2|C46", "VI.3|C47", "VI.5|C50"]
      .concat(["VI.6|C51", "VI.7|C52", "VI.8|C53"])
      .map((pair): Expected => {
        const [where = "", cell = ""] = pair.split("|");
        return {
          where,
          type: "evidence-meets-but-in-progress",
          by: "status-in-progress-though-met",
          cells: [cell],
        };
      }),
    { where: "II.6", type: "done-but-below", by: "status-completed-though-below", cells: ["C21"] },
    {
      where: "II.11",
      type: "done-but-contradicted",
      by: "status-completed-though-below",
      cells: ["C27"],
    },
    { where: "IV.4", type: "evidence-no-rate", by: "evidence-has-no-figure", cells: ["D38"] },
    {
      where: "IV.1",
      type: "evidence-unrelated",
      human: "whether evidence speaks of the goal's subject needs understanding",
    },
    {
      where: "III.1",
      type: "evidence-unrelated",
      human: "whether evidence speaks of the goal's subject needs understanding",
    },
    {
      where: "II.8",
      type: "evidence-unrelated",
      human: "time saved and the number of simplified procedures are both 25 %",
    },
    {
      where: "II.12 / VI.7",
      type: "contradiction",
      human: "that two differently worded indicators measure the same thing",
    },
  ],
  "gio-chau-2024-targets": [
    {
      where: "table 1: 6",
      type: "comparator-inconsistent",
      by: "goal-lacks-minimum-word",
      cells: ["D12"],
    },
    {
      where: "table 1: 5, table 2: 5",
      type: "duplicate",
      by: "indicator-repeated",
      cells: ["B21"],
    },
  ],
  "binh-dinh-2023-criteria": [
    { where: "table", type: "header-lost", by: "header-lost", cells: ["A3"] },
    {
      where: "5.1.2 / 5.1.3",
      type: "no-number-in-goal",
      by: "goal-has-no-number",
      cells: ["C56", "C57"],
    },
    { where: "6.3.1", type: "no-number-in-goal", by: "goal-has-no-number", cells: ["C77"] },
    { where: "3.2.2", type: "missing-separator", by: "agencies-run-together", cells: ["E25"] },
    { where: "7.3.6", type: "meaning", human: "“trực tiếp” is a right word in the wrong place" },
    { where: "7.2.1", type: "body-vs-annex", human: "the decree's body is not on the sheet" },
    { where: "7.3.3", type: "body-vs-annex", human: "the decree's body is not on the sheet" },
  ],
  "trieu-an-2023-tasks": [
    { where: "VI.4", type: "missing-number", by: "goal-has-no-number", cells: ["B43"] },
    { where: "II.8", type: "range-with-min", by: "goal-range-with-minimum", cells: ["B19"] },
    { where: "II.5", type: "range-with-min", by: "goal-range-with-minimum", cells: ["B15"] },
    {
      where: "I.2, II.1, VII.1, VII.2, VII.4",
      type: "deadline-before-plan",
      by: "deadline-before-plan",
      cells: ["F8", "F11", "F47", "F48", "F50"],
    },
    { where: "VII.8", type: "vague-deadline", by: "deadline-vague", cells: ["F54"] },
    { where: "VI.4", type: "lead-equals-coop", by: "lead-is-also-cooperating", cells: ["E43"] },
    {
      where: "II.6",
      type: "ocr",
      human: "“các loại” for “lại các” are all real words; “Phản đầu” is found as a hint",
    },
    { where: "III.2", type: "wrong-index", human: "which index measures what" },
    {
      where: "II.7",
      type: "below-upper-level",
      human: "the province's resolution is not in the workbook",
    },
    { where: "III.4", type: "product-owner", human: "whose product it is" },
    { where: "II.1", type: "two-goals", human: "where one task ends and another begins" },
  ],
};

export type Accepted = {
  readonly rule: RuleId;
  readonly cell: string;
  readonly severity: "error" | "warning";
  readonly because: string;
};

/** Errors and warnings that our rules add to those lists, each looked at and found right. */
export const ACCEPTED: Readonly<Record<AnnexFixture, readonly Accepted[]>> = {
  "gio-linh-2023-yearly-plan": [],
  "gio-linh-2023-assessment": [],
  "gio-chau-2024-targets": [],
  "binh-dinh-2023-criteria": [
    {
      rule: "goal-has-no-number",
      cell: "C78",
      severity: "warning",
      because:
        "6.3.2 “Số đơn vị … một phần”: its percentages are limits of classes, so it states no number, just as 6.3.1",
    },
  ],
  "trieu-an-2023-tasks": [],
};
