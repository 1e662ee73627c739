import { explain } from "../../clues/en";
import type { annexWords as vi } from "../vi/annex";
import { plural } from "./plural";

export const annexWords: typeof vi = {
  heading: (annexes) => (annexes === 1 ? "Annex found" : `${String(annexes)} annexes found`),
  untitled: "Annex without a title",
  place: (range, rows) => `${range} · ${plural(rows, "indicator row")}`,
  placeOfTasks: (range, rows) => `${range} · ${plural(rows, "task row")}`,
  certain: "Recognised for certain",
  uncertain: "Not certain to be an annex",
  why: "Why?",
  ask: "This table looks like an annex. Please say what each column is, so that the counts are right.",
  columns: "See how the columns were read",
  choose: "Show this annex",
  shown: "Shown",
  explain,
  horizons: {
    header: (year) => `Goal year ${year} (from the column heading)`,
    section: (year) => `Goal year ${year} (from the section)`,
    title: (year) => `Goal year ${year} (from the title)`,
    "target-column": (year) => `Goal year ${year} (the last target column)`,
    assumed: (year) => `Goal year ${year} (assumed: the annex names none; change it in Settings)`,
    setting: (year) => `Goal year ${year} (as chosen in Settings)`,
  },
  hiddenRows: (rows) => `${plural(rows, "row")} hidden; checked and counted all the same.`,
};
