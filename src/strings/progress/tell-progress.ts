import type { Comparator, Requirement } from "../../core/model/requirement";
import {
  isCompared,
  type Assessment,
  type ComparedReasoning,
  type Reasoning,
} from "../../core/model/assessment";
import type { Level } from "../../core/model/level";
import { formatNumber } from "../format";
import type { Strings } from "../strings";

/** "4,17%", "03 sáng kiến": a percent sign stands close, a word does not. */
function quantity({ language }: Strings, value: number, unit: string): string {
  const number = formatNumber(language, value);
  if (unit === "") return number;
  return /^[%‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** A distance between percentages is counted in points. */
function difference(strings: Strings, value: number, unit: string): string {
  return quantity(strings, value, unit === "%" ? strings.progress.points : unit);
}

const HELD: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
  range: "≥",
  increase: "≥",
  decrease: "≥",
  rank: "≤",
};
const FAILED: Readonly<Record<Comparator, string>> = {
  ">=": "<",
  ">": "≤",
  "<=": ">",
  "<": "≥",
  "=": "≠",
  range: "<",
  increase: "<",
  decrease: "<",
  rank: ">",
};

function compared(strings: Strings, { says, values }: ComparedReasoning): string {
  const { figure, asked, unit, comparator: sign, against } = values;
  const up = says === "meets-goal";
  // A figure on the boundary counts as met, and shows as what it is.
  const held = up && figure === asked && (sign === ">" || sign === "<") ? "=" : HELD[sign];
  const movement =
    against === "previous-year"
      ? sign === "decrease"
        ? up
          ? "<"
          : "≥"
        : up
          ? ">"
          : "≤"
      : undefined;
  const than = against === "previous-year" ? strings.progress.thanLastYear : "";
  return `${quantity(strings, figure, unit)} ${movement ?? (up ? held : FAILED[sign])} ${quantity(strings, asked, unit)}${than}`;
}

/** All that some reasoning may hold. */
type ShownValues = {
  readonly word?: string;
  readonly text?: string;
  readonly year?: number;
  readonly level?: Level;
  readonly count?: number;
};

/** Why a status is what it is: "Đạt: 55,54% ≥ 50% (năm 2023)". */
export function tellReasoning(strings: Strings, reasoning: Reasoning): string {
  const { word = "", text = "", year, level, count }: ShownValues = reasoning.values;
  const named = level === undefined ? "" : strings.terms.levels[level].toLowerCase();
  const shownYear = year === undefined ? "" : strings.progress.year(String(year));
  const when = [shownYear, named].filter((part) => part !== "").join(", ");
  return strings.progress.reasons[reasoning.says]({
    comparison: isCompared(reasoning) ? compared(strings, reasoning) : "",
    when: when === "" ? "" : ` (${when})`,
    word,
    text,
    year: year === undefined ? "" : String(year),
    level: named,
    count: count === undefined ? "" : String(count),
  });
}

function tellRequirement(strings: Strings, requirement: Requirement): string {
  const { comparator, value, upTo, unit, level, per, against } = requirement;
  const { goals, movesUp, movesDown, perYear, thanLastYear } = strings.progress;
  const whose = level === undefined ? "" : ` (${strings.terms.levels[level].toLowerCase()})`;
  const than = against === "previous-year" ? thanLastYear : "";
  if (value === null) return `${comparator === "decrease" ? movesDown : movesUp}${than}${whose}`;
  const end = upTo === undefined ? "" : quantity(strings, upTo, unit);
  // "2 đến 3 sáng kiến" names its unit once.
  const shown =
    upTo === undefined ? quantity(strings, value, unit) : formatNumber(strings.language, value);
  return `${goals[comparator](shown, end)}${per === "year" ? perYear : than}${whose}`;
}

/** The goal as signs and numbers, one requirement a line: "> 90% (cấp huyện)". */
export function tellGoal(strings: Strings, goal: readonly Requirement[]): string {
  if (goal.length === 0) return strings.progress.noGoal;
  return goal.map((requirement) => tellRequirement(strings, requirement)).join("\n");
}

/** "Còn 10 điểm %", "Đã đạt mức", or nothing where it cannot be told. */
export function tellDistance(strings: Strings, { distance }: Assessment): string {
  if (distance === undefined) return "";
  const { value, unit } = distance;
  return value === 0
    ? strings.progress.reached
    : strings.progress.away(difference(strings, value, unit));
}

/** "cần thêm 3,33 điểm % mỗi năm", or nothing. */
export function tellStep(strings: Strings, { yearlyStep }: Assessment): string {
  if (yearlyStep === undefined) return "";
  return strings.progress.step(difference(strings, yearlyStep.value, yearlyStep.unit));
}

/** "55,54% (năm 2023)". */
export function tellLatest(strings: Strings, { latest }: Assessment): string {
  if (latest === undefined) return "";
  const year = latest.year === undefined ? "" : ` (${strings.progress.year(String(latest.year))})`;
  return `${latest.text}${year}`;
}
