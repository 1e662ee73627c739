import type { SummaryBasis, SummaryLine } from "../../core/summary/lines/summary-line";
import { formatDay } from "../format";
import { en as terms } from "../terms/en";
import { listKeys, type LineSentences } from "./line-sentences";

const things = ({ things: counted }: SummaryLine): string => counted;
const Things = (line: SummaryLine): string => (things(line) === "tasks" ? "Tasks" : "Indicators");

type Computed = Extract<SummaryBasis, { readonly of: "computed" }>;

function goalLevel({ horizons }: Computed): string {
  const [only] = horizons;
  return horizons.length === 1 && only !== undefined
    ? `the ${String(only)} goal`
    : "the goal of its goal year";
}

function onWhichFigures({ years, estimates }: Computed): string {
  const when = years.length === 0 ? "" : ` on the figures of ${years.join("–")}`;
  const estimated = estimates > 0 ? `, ${String(estimates)} of them on estimates` : "";
  return `${when} (worked out by the software${estimated})`;
}

function completed(line: SummaryLine, count: string): string {
  const { basis } = line;
  switch (basis.of) {
    case "declared": {
      const when = basis.date === undefined ? "" : ` by ${formatDay(basis.date)}`;
      return `${Things(line)} completed${when}: ${count}`;
    }
    case "declared-for-year":
      return `${Things(line)} that reached the plan of ${String(basis.year)}: ${count}`;
    case "computed":
      return `${Things(line)} at the level of ${goalLevel(basis)}${onWhichFigures(basis)}: ${count}`;
  }
}

function inProgress(line: SummaryLine, count: string): string {
  const { basis } = line;
  switch (basis.of) {
    case "declared":
      return `${Things(line)} in progress: ${count}.`;
    case "declared-for-year":
      return `${Things(line)} in progress, below the plan of ${String(basis.year)}: ${count}.`;
    case "computed":
      return `${Things(line)} in progress, below ${goalLevel(basis)}${onWhichFigures(basis)}: ${count}.`;
  }
}

function missed(line: SummaryLine, count: string): string {
  const how =
    line.basis.of === "computed"
      ? `past their goal year without reaching ${goalLevel(line.basis)} (worked out by the software)`
      : "missed";
  return `${Things(line)} ${how}: ${count}${listKeys(line)}.`;
}

function otherLevel(line: SummaryLine, count: string): string {
  const levels = line.levels.map((level) => terms.levels[level].toLowerCase()).join(", ");
  const whose = levels === "" ? "another level" : `another level (${levels})`;
  return `Not in the total: ${count} of ${whose}${listKeys(line)}.`;
}

export const lines: LineSentences = {
  total: (line, count) => `Total ${things(line)}: ${count}`,
  completed,
  "in-progress": inProgress,
  "not-started": (line, count) => `${Things(line)} not started: ${count}${listKeys(line)}.`,
  missed,
  unmeasured: (line, count) =>
    `${Things(line)} without enough data to judge: ${count}${listKeys(line)}.`,
  "other-level": otherLevel,
  "not-applicable": (line, count) =>
    `Not in the total: ${count} not applicable or not arising${listKeys(line)}.`,
  "on-boundary": (line, count) =>
    `Of those at their goal, ${count} exactly equal a limit worded “above” or “below”${listKeys(line)}; they are counted as met.`,
  "targets-only": (line) =>
    line.things === "tasks"
      ? "A list of tasks without results yet: completion is not worked out."
      : "A table of assigned targets without results yet: completion is not worked out.",
};
