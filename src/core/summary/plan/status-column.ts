import type { Status } from "../../model/assessment";
import type { Area } from "../../sheet/address";
import { absoluteArea, quoteText } from "../../sheet/quote-sheet";
import type { ConditionalFormat } from "./sheet-plan";

/** In the order of the table by section. */
export const COUNTED: readonly Status[] = ["completed", "in-progress", "not-started", "missed"];
const APART: readonly Status[] = ["other-level", "not-applicable"];
export const EVERY: readonly Status[] = [...COUNTED, "unmeasured", ...APART];

type Words = Readonly<Record<Status, string>>;

/** A sign, a word and a colour: none of the three alone tells the status. */
const LOOKS: Readonly<
  Record<Status, { readonly sign: string; readonly color: string; readonly fill: string }>
> = {
  completed: { sign: "✓", color: "#0B5A0B", fill: "#DFF6DD" },
  "in-progress": { sign: "►", color: "#7A4B00", fill: "#FFF4CE" },
  "not-started": { sign: "○", color: "#3B3A39", fill: "#EDEBE9" },
  missed: { sign: "✗", color: "#A4262C", fill: "#FDE7E9" },
  unmeasured: { sign: "?", color: "#4B2E83", fill: "#EFE6F9" },
  "other-level": { sign: "–", color: "#605E5C", fill: "#F8F8F8" },
  "not-applicable": { sign: "–", color: "#605E5C", fill: "#F8F8F8" },
};

export const STATUS_COLORS: Readonly<Record<Status, string>> = {
  completed: "#2E7D32",
  "in-progress": "#F2A900",
  "not-started": "#A19F9D",
  missed: "#C62828",
  unmeasured: "#7E57C2",
  "other-level": "#D2D0CE",
  "not-applicable": "#D2D0CE",
};

export function statusFormats(area: Area, words: Words): readonly ConditionalFormat[] {
  return EVERY.map((status) => {
    const { sign, color, fill } = LOOKS[status];
    return {
      area,
      equals: words[status],
      // The sign is shown, not stored: the cell keeps the plain word that the formulas count.
      format: { color, fill, numberFormat: `"${sign} "@` },
    };
  });
}

/** "COUNTIF($E$12:$E$20,"Đã hoàn thành")". */
export function countStatus(area: Area, status: Status, words: Words): string {
  return `COUNTIF(${absoluteArea(area)},${quoteText(words[status])})`;
}

/** All rows that stand apart from the total. */
export function countApart(area: Area, words: Words): string {
  return APART.map((status) => countStatus(area, status, words)).join("-");
}

export function countRows(area: Area): string {
  return `ROWS(${absoluteArea(area)})`;
}
