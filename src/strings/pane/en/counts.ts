import type { countWords as vi } from "../vi/counts";
import { plural } from "./plural";

export const countWords: typeof vi = {
  heading: "Summary",
  total: "Indicators in total",
  declared: {
    completed: (asOf) => (asOf === "" ? "Completed" : `Completed by ${asOf}`),
    "in-progress": () => "In progress",
    "not-started": () => "Not started",
    missed: () => "Missed",
    unmeasured: () => "Not assessed, or not clearly",
    "other-level": () => "Of another level",
    "not-applicable": () => "Not applicable",
  },
  computed: {
    completed: ({ horizon, years }) =>
      years === ""
        ? `At the ${horizon} goal (computed)`
        : `At the ${horizon} goal by the figures of ${years} (computed)`,
    "in-progress": ({ horizon }) => `Not yet at the ${horizon} goal (computed)`,
    "not-started": () => "Not started",
    missed: ({ horizon }) => `${horizon} is over and the goal was not reached (computed)`,
    unmeasured: () => "Not enough data to compute",
    "other-level": () => "Of another level",
    "not-applicable": () => "Not applicable",
  },
  apart: "Not part of the total",
  targetsOnly: "Assigned targets without results, so completion is not counted.",
  uncertain: "It is not certain that this is an annex; take the figures as a hint only.",
  onBoundary: (count) =>
    `${plural(count, "indicator")} among those at the goal lie exactly on “above …”. If your office does not count that as reached, change it in Settings.`,
  onEstimate: (count) =>
    `${plural(count, "indicator")} rest on estimates, because there is no final figure yet.`,
  insert: "Insert summary",
  showIndicators: (label, count) => `${label}: show ${plural(count, "indicator")}`,
};
