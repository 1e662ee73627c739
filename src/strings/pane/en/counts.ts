import type { countWords as vi } from "../vi/counts";
import { plural } from "./plural";

const goal = (horizon: string): string =>
  horizon === "" ? "the goal of its goal year" : `the ${horizon} goal`;

function told(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${String(count)} ${what}`];
}

export const countWords: typeof vi = {
  heading: "Summary",
  total: "Indicators in total",
  totalTasks: "Tasks in total",
  declared: {
    completed: (asOf) => (asOf === "" ? "Completed" : `Completed by ${asOf}`),
    "in-progress": () => "In progress",
    "not-started": () => "Not started",
    missed: () => "Missed",
    unmeasured: () => "Not assessed, or not clearly",
    "other-level": () => "Of another level",
    "not-applicable": () => "Not applicable",
  },
  declaredForYear: {
    completed: (year) => `At the plan of ${year}`,
    inProgress: (year) => `Not yet at the plan of ${year}`,
  },
  computed: {
    completed: ({ horizon, years }) =>
      years === ""
        ? `At ${goal(horizon)} (computed)`
        : `At ${goal(horizon)} by the figures of ${years} (computed)`,
    "in-progress": ({ horizon }) => `Not yet at ${goal(horizon)} (computed)`,
    "not-started": () => "Not started",
    missed: ({ horizon }) =>
      horizon === ""
        ? "The goal year is over and the goal was not reached (computed)"
        : `${horizon} is over and the goal was not reached (computed)`,
    unmeasured: () => "Not enough data to compute",
    "other-level": () => "Of another level",
    "not-applicable": () => "Not applicable",
  },
  ofLevels: (levels) => `Of another level: ${levels}`,
  apart: "Not part of the total",
  targetsOnly: "Assigned targets without results, so completion is not counted.",
  targetsOnlyTasks: "A list of tasks without results, so completion is not counted.",
  uncertain:
    "It is not certain that this is an annex; take the figures as a hint only. Look at the columns before inserting.",
  onBoundary: (count) =>
    `${plural(count, "indicator")} at the goal only because a value exactly on “above …” counts. If your office does not count that as reached, change it in Settings.`,
  onEstimate: (count) =>
    `${plural(count, "indicator")} rest on estimates, because there is no final figure yet.`,
  courses: (courses) =>
    `Still on the way to the goal: ${[
      ...told(courses["on-course"], "on course"),
      ...told(courses.behind, "behind"),
      ...told(courses.short, "with a plan short of the goal"),
    ].join(", ")}.`,
  bySection: "By section",
  section: "Section",
  sectionDone: {
    declared: "Done/total",
    "declared-for-year": "At the year's plan/total",
    computed: "At the goal/total",
  },
  lagging: (behind, short) =>
    [...told(behind, "behind"), ...told(short, "with a plan short of the goal")].join(", "),
  noSection: "Outside the sections",
  insert: "Insert summary",
  options: "How to write it, copy for a report",
  live: "As formulas that count again when the status column changes",
  leadingZero: "A zero before numbers below 10 (08)",
  language: "Language of the summary lines",
  copyText: "Copy for a report",
};
