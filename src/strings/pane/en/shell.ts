import type { shellWords as vi } from "../vi/shell";
import { plural } from "./plural";

export const shellWords: typeof vi = {
  title: "Annex review",
  review: "Check",
  reviewBook: "Whole file",
  reviewBookHint: "Check every visible sheet of the file and compare them",
  sheets: "Sheets with an annex",
  sheetFindings: (sheet, errors, warnings) =>
    `${sheet}: ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
  undo: "Undo",
  nothingToUndo: "Nothing to undo yet",
  settings: "Settings",
  help: "Help",
  back: "Back",
  dismiss: "Close",
  stopWaiting: "Stop waiting",
  tools: "Tools",
  lastReviewed: (moment, sheet) => `Checked at ${moment}, sheet “${sheet}”.`,
  elsewhere: (shown, open) => `Results of sheet “${shown}”; sheet “${open}” is open.`,
  reviewOpen: "Check this sheet",
  notReviewed: "No sheet has been checked yet.",
  outdated:
    "The sheet has just been written to and could not be read again. Press Check for new results.",
  oldFormat:
    "This file is in the old format (.xls). When it is saved, Excel does not keep the settings, the list of ignored findings, the meaning of columns and the comments that were added; highlights may be incomplete. The summary lines and the sheets that were written are saved as usual. To keep everything, save the file as .xlsx.",
  loading: "Opening…",
  running: {
    review: "Checking…",
    fix: "Fixing…",
    insert: "Writing the summary…",
    "summary-sheet": "Writing the summary sheet…",
    "review-sheet": "Writing the review sheet…",
    undo: "Undoing…",
    save: "Saving…",
    mark: "Marking…",
  },
  waiting: "Excel has not answered yet. If you are typing in a cell, press Enter to finish it.",
  welcome: {
    heading: "How to start",
    lines: [
      "Open the sheet with the annex and press Check.",
      "See how many indicators are completed or in progress, and what is wrong or missing. No cell changes until you press Fix.",
      "If it is right, press Insert summary. If it was a slip, press Undo.",
    ],
    sample:
      "To try it first: make a table with the columns Number, Indicator and Status, fill in a few rows and press Check.",
    understood: "Got it",
  },
  bug: {
    heading: "The review pane ran into a problem",
    advice:
      "This is a mistake in the program, not yours. Your data in Excel is untouched. Open the pane again; if it happens once more, send the details below to your IT colleague.",
    details: "Technical details",
    reopen: "Open the pane again",
  },
};
