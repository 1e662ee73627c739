/** Planning and wording the sheets that we write; fetched when the first is wanted. */
export async function loadSheets() {
  const [{ writeSummarySheet }, { summarySheetWords }, { summaryStrings }] = await Promise.all([
    import("../../app/write-summary-sheet"),
    import("../../strings/summary/sheet-words"),
    import("./summary-strings"),
  ]);
  return { writeSummarySheet, summarySheetWords, summaryStrings };
}
