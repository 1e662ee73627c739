import type { Requirement } from "../../../../src/core/model/requirement";

/** One line per requirement for table tests: "≥ 80 %", "~" before what no word asks for, "@" level, "by" year. */
export function show(requirement: Requirement): string {
  const { comparator, value, upTo, unit, level, by, per, against, baseline, explicit } =
    requirement;
  const amount = upTo === undefined ? String(value) : `${String(value)}..${String(upTo)}`;
  const years = by === undefined || typeof by === "number" ? by : by.join("-");
  return [
    `${explicit ? "" : "~"}${comparator}`,
    amount,
    unit,
    level === undefined ? "" : `@${level}`,
    years === undefined ? "" : `by ${String(years)}`,
    per === undefined ? "" : "a year",
    against === undefined ? "" : "than last year",
    baseline === undefined ? "" : `from ${baseline}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
