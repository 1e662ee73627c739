import type { outputWords as vi } from "../vi/outputs";

const about = (annexes: number): string =>
  annexes === 1 ? "for this annex" : `for ${String(annexes)} annexes`;

export const outputWords: typeof vi = {
  heading: "Sheets to print and send",
  scope: {
    sheet: (sheet, annexes) =>
      annexes === 1
        ? `Made from the sheet “${sheet}”.`
        : `Made from ${String(annexes)} annexes on the sheet “${sheet}”.`,
    workbook: (sheets, annexes) =>
      `Made from the whole file: ${String(annexes)} annexes on ${String(sheets)} sheets.`,
  },
  nothingCertain:
    "No table is certain to be an annex, so nothing can be written yet. Say what the columns are.",
  summarySheet: "Write the summary sheet",
  summarySheetHint: "A landscape A4 sheet for signature: counts, table by section, charts",
  reviewSheet: "Write the review sheet",
  reviewSheetHint: "All findings as a list, to go back to the unit that made the annex",
  options: "Options for these sheets",
  nationalTitle: "Print the national title on the summary sheet",
  unit: "Name of the issuing office",
  unitHint: "Left empty, the unit named on the annex is used.",
  language: "Language of the summary lines and of these sheets",
  chart: "Indicator in the chart",
  chartAutomatic: "The one that needs most attention",
  written: ({ sheet, annexes, created }) =>
    created
      ? `The sheet “${sheet}” was written ${about(annexes)}.`
      : `The sheet “${sheet}” was written anew ${about(annexes)}; columns added on its right are kept.`,
  rescued: (rows, first) =>
    `${String(rows)} rows are no longer in the annex; what you had written in them was moved to the end of the sheet, from row ${String(first)}.`,
  otherName: (wanted) =>
    `The file has another sheet called “${wanted}”, so the new one needed this name.`,
  uncertain: (tables) =>
    tables === 1
      ? "1 table is not certain to be an annex and was left out."
      : `${String(tables)} tables are not certain to be annexes and were left out.`,
  elsewhere: "Or leave this sheet as it is and write the numbers to a sheet of their own.",
  open: (sheet) => `Open “${sheet}”`,
  back: (sheet) => `Back to “${sheet}”`,
};
