import type { outcomeWords as vi } from "../vi/outcomes";
import { plural } from "./plural";

type FindingCounts = Parameters<typeof vi.reviewed>[1];

const spell = ({ error, warning, hint }: FindingCounts): string =>
  error + warning + hint === 0
    ? "nothing wrong was found"
    : `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(hint, "hint")}`;

export const outcomeWords: typeof vi = {
  reviewed: (sheet, counts) => `Sheet “${sheet}” was checked: ${spell(counts)}.`,
  bookReviewed: (sheets, counts) =>
    `The whole file was checked: ${plural(sheets, "sheet")} with an annex, ${spell(counts)}.`,
  unread: (sheet, why) => `Sheet “${sheet}” was skipped. ${why}`,
  reviewedUncertain:
    "There is a table like an annex, but it is not certain. Look at how its columns were read before using the figures.",
  stopped: "Stopped waiting. No cell was changed.",
  fixed: (sheet, cells) => `${plural(cells, "cell")} fixed on sheet “${sheet}”.`,
  inserted: (sheet, cells) => `The summary was written to sheet “${sheet}”, ${cells}.`,
  alreadyRight: (sheet) =>
    `The summary on sheet “${sheet}” is already right; nothing had to be written.`,
  undone: {
    fix: (sheet, cells) => `Fix on sheet “${sheet}” undone: ${plural(cells, "cell")} as before.`,
    insert: (sheet) => `The summary inserted on sheet “${sheet}” was taken back.`,
    "summary-sheet": "The summary sheet is undone.",
    "review-sheet": "The review sheet is undone.",
  },
  nothingWritten: "No cell could be written.",
  stale: (cells) => `Left alone, because the contents have changed since the check: ${cells}.`,
  refused: {
    protected: (cells) => `Not written, because the cell is locked: ${cells}.`,
    merged: (cells) => `Not written, because the cell is part of a merged area: ${cells}.`,
    spilled: (cells) => `Not written, because another formula fills the cell: ${cells}.`,
    "mixed-formats": (cells) =>
      `Left alone, because single words in the cell are bold, italic or coloured and a fix would lose that: ${cells}. Please correct by hand.`,
    host: (cells) => `Not written, because Excel refused: ${cells}.`,
  },
  flattened: (cells) =>
    `Single words in ${cells} were bold, italic or coloured; now the whole cell looks alike. Undo brings the text back, but not the look of single words.`,
  left: (cells) =>
    `The summary line in ${cells} could not be brought up to date (a formula of its own, or no number in it); please mend it by hand.`,
  keptRows: (rows, first) =>
    `The ${plural(rows, "row")} from row ${String(first)} on were kept, because what stands there has changed since.`,
  postponed: (fixes) =>
    `${plural(fixes, "fix", "fixes")} would write a cell that another one writes; the new list offers what is left.`,
  ignored: "Ignored. It can be found under Ignored.",
  restored: "Back on the list.",
  saved: "The settings were saved in this file.",
  failed: {
    review: "The check could not be made.",
    fix: "The fix could not be made.",
    insert: "The summary could not be inserted.",
    "summary-sheet": "The summary sheet could not be written.",
    "review-sheet": "The review sheet could not be written.",
    undo: "Undo was not possible.",
    save: "Saving was not possible.",
    mark: "The marks on the sheet could not be changed.",
    select: "The cell could not be shown.",
    settings: "The settings kept in the file could not be read.",
  },
  andMore: (cells, more) => `${cells} and ${plural(more, "other cell")}`,
  question: {
    insertRows: (sheet, rows, before) =>
      `There is no free room for the summary on sheet “${sheet}”. Insert ${plural(rows, "row")} above row ${String(before)}? What stands below moves down.`,
    yes: "Insert rows",
    no: "Do not insert",
  },
};
