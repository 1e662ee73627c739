import type { SheetBasis } from "../../core/summary/plan/sheet-basis";
import type { SheetSentences } from "./sheet-sentences";

const COMPLETED: Readonly<Record<SheetBasis, string>> = {
  declared: "Completed",
  "declared-for-year": "Reached the year's plan",
  computed: "At the goal (worked out)",
  "targets-only": "Completed",
};

const IN_PROGRESS: Readonly<Record<SheetBasis, string>> = {
  declared: "In progress",
  "declared-for-year": "In progress",
  computed: "Goal not yet reached",
  "targets-only": "In progress",
};

const MISSED: Readonly<Record<SheetBasis, string>> = {
  declared: "Missed",
  "declared-for-year": "Missed",
  computed: "Goal year over, goal missed",
  "targets-only": "Missed",
};

const RATES: Readonly<Record<SheetBasis, string>> = {
  declared: "Completion rate",
  "declared-for-year": "Share at the year's plan",
  computed: "Share at the goal",
  "targets-only": "Completion rate",
};

const oneOf = (
  words: Readonly<Record<SheetBasis, string>>,
  bases: readonly SheetBasis[],
  else_: string,
): string => {
  const judged = bases.filter((basis) => basis !== "targets-only");
  const [only = "declared"] = judged;
  return judged.length > 1 ? else_ : words[only];
};

export const sheet: SheetSentences = {
  sheetName: "Summary",
  nationalTitle: ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"],
  title: (things) => (things === "tasks" ? "SUMMARY OF TASKS" : "SUMMARY OF INDICATORS"),
  ofAnnex: (title) => `Annex: ${title}`,
  untitled: "Annex without a title",
  asOf: (day) => `figures as of ${day}`,
  horizon: (years) => `goal year ${years.join(", ")}`,
  listHeads: ([only, ...others], things) => [
    "No.",
    things === "tasks" ? "Task" : "Indicator",
    only === undefined || others.length > 0 ? "Goal" : `Goal ${String(only)}`,
    "Latest result",
    "Status",
    "Distance to the goal",
    "Plan for the goal year",
    "Reason",
    "Note",
  ],
  bySection: "BY SECTION",
  list: (things) => (things === "tasks" ? "LIST OF TASKS" : "LIST OF INDICATORS"),
  sectionHeads: (bases) => [
    "No.",
    "Section",
    "Total",
    oneOf(COMPLETED, bases, "Completed or at the goal"),
    oneOf(IN_PROGRESS, bases, "In progress"),
    "Not started",
    oneOf(MISSED, bases, "Missed"),
    "Not enough data",
    oneOf(RATES, bases, "Rate"),
  ],
  noSection: "Outside any section",
  wholeAnnex: "All indicators",
  noResults: "No results yet",
  total: "Total",
  grandTotal: "All annexes with results",
  targetsOnly: "(targets assigned, no results yet)",
  legend: "Statuses used here (choose one in the Status column and the counts follow):",
  sectionChart: (title) => (title === "" ? "Results by section" : `Results by section: ${title}`),
  indicatorChart: (key, text, unit) => `${key}. ${text}${unit === "" ? "" : ` (${unit})`}`,
  year: "Year",
  figure: "Result, plan",
  goalLine: "Goal",
  placeAndDate: "………………, ……/……/………",
  preparedBy: "PREPARED BY",
  approvedBy: "APPROVED BY",
  signHere: "(Signature and full name)",
};
