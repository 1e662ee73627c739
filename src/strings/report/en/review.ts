import type { HorizonSource } from "../../../core/model/annex";
import { formatDay, formatNumber } from "../../format";
import { explain } from "../../clues/en";
import { en as terms } from "../../terms/en";
import type { ReviewSentences } from "../sentences";

const SOURCES: Readonly<Record<HorizonSource, string>> = {
  header: "from a column header",
  section: "from a section heading",
  title: "from the annex title",
  "target-column": "the latest year among the target columns",
  assumed: "not written anywhere, so assumed; if it is wrong, run again with --horizon=YEAR",
  setting: "chosen by the user",
};

const number = (value: number): string => formatNumber("en", value);

const count = (many: number, one: string): string =>
  `${number(many)} ${many === 1 ? one : `${one}s`}`;

function told(many: number, what: string): readonly string[] {
  return many === 0 ? [] : [`${number(many)} ${what}`];
}

export const review: ReviewSentences = {
  sheet: (name, hidden) => `Sheet “${name}”${hidden ? " (hidden)" : ""}`,
  ownSheet: "written by this program, no annex, so it is not checked.",
  noAnnex: "no table of indicators.",
  emptySheet: "empty.",
  uncalculated: (many, first) =>
    `Note: ${count(many, "formula cell")} (from ${first}) were saved without a result and read as empty. Open the file in Excel, save it and check again.`,
  annex: (range, title) => `ANNEX (${range}): ${title}`,
  untitled: "(no title)",
  level: (level) => `${terms.levels[level]} level.`,
  asOf: (day) => `As of ${formatDay(day)}.`,
  horizon: (year, source) => `Goal year: ${String(year)} (${SOURCES[source]}).`,
  question: (range) =>
    `QUESTION: is ${range} an annex of indicators that should be checked? The program is not sure:`,
  ifAnnex: (rows, { error, warning, hint }) =>
    `If it is: ${count(rows, "indicator row")}, ${count(error, "error")}, ${count(warning, "warning")}, ${count(hint, "hint")}; say what its columns mean (--mapping) and run again. If not, ignore it.`,
  explain,
  courses: ({ "on-course": on, behind, short }) =>
    `On the way: ${[
      ...told(on, "on course"),
      ...told(behind, "behind"),
      ...told(short, "with a plan short of the goal"),
    ].join(", ")}.`,
  found: ({ error, warning, hint }) =>
    `To look at: ${count(error, "error")}, ${count(warning, "warning")}, ${count(hint, "hint")}.`,
  nothingFound: "Nothing wrong was found.",
  ignored: (points) => `Set aside: ${count(points, "point")}; the reasons are kept in the file.`,
  wholeAnnex: "The whole annex",
  indicator: (things, key, row, text) =>
    `${things === "tasks" ? "Task" : "Indicator"} ${key} (row ${String(row)}): ${text}`,
  cell: (cell) => `cell ${cell}`,
  why: "Why:",
  todo: "To do:",
  sameAdvice: (cell) => `Why and what to do: as for cell ${cell}.`,
  fix: {
    safe: "Can be fixed at once in Excel; figures and meaning stay",
    review: "In Excel there is a fix to look at first",
  },
  becomes: (was, becomes) => `“${was}” → “${becomes}”`,
};
