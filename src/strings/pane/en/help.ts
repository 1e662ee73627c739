import type { helpWords as vi } from "../vi/help";

export const helpWords: typeof vi = {
  heading: "Help",
  parts: [
    {
      heading: "Check",
      text: "Open the sheet with the annex and press Check. Checking only reads, it changes no cell. Tables torn by page breaks, merged cells and repeated headings are understood.",
    },
    {
      heading: "Check while editing",
      text: "Switched on, the results follow every edited cell, also those of people who work in the same file; the selection and Excel’s own undo are left alone. After merging cells, inserting columns or pasting many cells the pane asks for a check instead of guessing.",
    },
    {
      heading: "Summary",
      text: "Where the annex has a status column, that column is counted. Otherwise the latest figures are compared with the goals, and the result is marked as computed. Press a line to see the indicators behind it.",
    },
    {
      heading: "Errors, warnings, hints",
      text: "An error is certainly wrong. A warning should be looked at. A hint makes the table neater. Press a point to show its cell in Excel.",
    },
    {
      heading: "Fix and undo",
      text: "There is always a preview before anything is fixed. Undo takes back one write of this pane after the other, even if you have edited elsewhere since; cells that you have changed again are left alone.",
    },
    {
      heading: "Sheets to print and send",
      text: "The summary sheet is for signature, the review sheet goes back to the unit that made the annex. Pressed again, the button rewrites the sheet in place: columns added on the right, the answers of the unit and the findings already fixed are kept. These sheets are never checked as annexes.",
    },
    {
      heading: "Ignore",
      text: "If a point is fine as it is, press Ignore and say why. The reason is kept in the file for whoever comes next. Files of the old .xls kind cannot keep it; save them as .xlsx.",
    },
    {
      heading: "Highlights and comments",
      text: "They mark the findings on the sheet itself, for others to see. They follow each check, fix or ignored finding; switched off, your own colours and formats are as before, also after saving and reopening. Before the file is sent on, Settings can remove them all. An .xls file cannot keep comments of this kind: switch them off before saving, or save as .xlsx.",
    },
    {
      heading: "Keyboard",
      text: "Tab moves between buttons, arrow keys within the list, Enter shows the cell in Excel.",
    },
  ],
};
