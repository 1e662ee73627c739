import type { FailureSentences } from "./sentences";

export const en: FailureSentences = {
  "no-annex": ({ sheet }) => ({
    says: `There is no table of indicators on the sheet “${sheet}”.`,
    advice:
      "Open the sheet that holds the annex (number, indicator, yearly figures or assessment) and check again.",
  }),
  "no-annex-anywhere": () => ({
    says: "There is no table of indicators anywhere in this file.",
    advice: "See whether this is the right file; hidden sheets are not checked.",
  }),
  "own-sheet": ({ sheet }) => ({
    says: `The sheet “${sheet}” was written by this program and is no annex.`,
    advice: "Open the sheet that holds the annex and try again.",
  }),
  "annex-uncertain": () => ({
    says: "No table is certain to be an annex.",
    advice: "Say what the columns of the table are, then try again.",
  }),
  "sheet-protected": ({ sheet }) => ({
    says: `The sheet “${sheet}” is protected, so nothing can be written to it.`,
    advice:
      "Choose Review › Unprotect Sheet and try again. Checking works on protected sheets, and the summary sheet and the review sheet can be written, because they are new sheets.",
  }),
  "workbook-protected": () => ({
    says: "The structure of the workbook is protected, so no sheet can be added.",
    advice: "Switch off Review › Protect Workbook and try again, or ask whoever set the password.",
  }),
  "workbook-read-only": () => ({
    says: "The file is open for reading only, so nothing can be written to it.",
    advice: "Choose Enable Editing, or save a copy and work on that.",
  }),
  "editing-a-cell": () => ({
    says: "Excel is waiting for a cell to be finished.",
    advice: "Press Enter to finish the cell (or Esc to leave it), then try again.",
  }),
  "too-large": ({ rows, columns }) => ({
    says: `The table is too large to read at once (${String(rows)} rows, ${String(columns)} columns).`,
    advice:
      "Delete the empty formatted rows and columns at the end of the sheet, or move the annex to a sheet of its own, then check again.",
  }),
  "host-too-old": ({ needs }) => ({
    says: `This version of Excel lacks a function that is needed (${needs}).`,
    advice: "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  }),
  "sheet-missing": ({ sheet }) => ({
    says: `The sheet “${sheet}” is gone: it may have been deleted or renamed.`,
    advice: "Open the sheet that holds the annex and check again.",
  }),
  "outcome-unknown": ({ sheet }) => ({
    says: `Excel stopped half way, so it is not certain which cells of the sheet “${sheet}” were written.`,
    advice:
      "Press Check again to see what the sheet holds now; if need be, take the former state from the version history.",
  }),
  "sheet-unfinished": ({ sheet }) => ({
    says: `The sheet “${sheet}” may be written only in part, because Excel stopped half way.`,
    advice:
      "Press the same button again to write the whole sheet. What you have written beside it is all still there.",
  }),
  "former-unknown": ({ sheet }) => ({
    says: `The former state of the sheet “${sheet}” cannot be brought back, because it was written before the file was opened this time.`,
    advice: "If you need it, take it from the version history or from a copy of the file.",
  }),
  "unsupported-sheet": ({ sheet }) => ({
    says: `“${sheet}” is a chart or macro sheet: it has no cells to check.`,
    advice: "Open the sheet that holds the annex and check again.",
  }),
  "connection-lost": () => ({
    says: "The connection to Excel was lost.",
    advice: "Check the network, look whether the sheet has changed, then try again.",
  }),
  "session-expired": () => ({
    says: "The session with Excel has expired.",
    advice:
      "Reload Excel (or close and open the file again), open the review pane again, and look whether the sheet has changed before trying again.",
  }),
  throttled: () => ({
    says: "Excel is busy because of too many requests.",
    advice: "Wait about a minute and try again.",
  }),
  "not-responding": () => ({
    says: "Excel does not answer.",
    advice:
      "See whether Excel shows a dialog or a half-typed cell, close it, look whether the sheet has changed, and try again.",
  }),
  busy: () => ({
    says: "Something else is still running.",
    advice: "Wait until it has finished, then try again.",
  }),
  "given-up": () => ({
    says: "Stopped waiting for Excel; no cell has changed since.",
    advice: "Press Enter to finish the cell you are typing in (or Esc to drop it), then try again.",
  }),
  "code-missing": () => ({
    says: "A part of the review pane could not be loaded.",
    advice:
      "The network may be down, or there is a new version. Check the network, then close the pane and open it again.",
  }),
  "settings-damaged": () => ({
    says: "The settings kept in this file are damaged and could not be read.",
    advice:
      "The damaged copy was set aside, not deleted. Defaults are in use; look through the settings.",
  }),
  "profile-unreadable": ({ fields }) => ({
    says:
      fields.length === 0
        ? "This is not a set of annex review settings."
        : `The settings hold something that cannot be read: ${fields.join(", ")}.`,
    advice:
      "Ask for the file again, or copy the whole text from where it was exported. The present settings stay.",
  }),
  stale: () => ({
    says: "The sheet has changed since it was checked.",
    advice: "Check again to get fresh results, then go on.",
  }),
  "host-refused": ({ code }) => ({
    says: `Excel refused to do this (code ${code}).`,
    advice: "Try again. If it happens again, give this code to your IT colleague.",
  }),
  "file-unreadable": ({ reason }) => FILE_PROBLEMS[reason],
};

const FILE_PROBLEMS = {
  "not-a-workbook": {
    says: "This file is not a spreadsheet.",
    advice: "Only .xlsx, .xls and .ods files can be read.",
  },
  encrypted: {
    says: "The file has a password and cannot be read.",
    advice: "Open it in Excel, remove the password and save it again.",
  },
  truncated: {
    says: "The file is damaged or cut short.",
    advice: "Ask for the original, or let Excel repair it and save it again.",
  },
  "too-large": {
    says: "The file is too large.",
    advice: "Move the annex to a file of its own and check that.",
  },
  "too-slow": {
    says: "Reading the file took too long and was stopped.",
    advice: "Move the annex to a file of its own and check that.",
  },
  missing: { says: "There is no such file.", advice: "Check the file's name and path." },
  "no-permission": {
    says: "This file may not be read.",
    advice: "Ask for permission, or copy the file to a folder of your own.",
  },
} as const;
