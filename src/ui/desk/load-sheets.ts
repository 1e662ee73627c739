/** Planning and wording the sheets that we write; fetched when the first is wanted. */
export async function loadSheets() {
  const [summary, review, summaryWords, reviewWords, strings] = await Promise.all([
    import("../../app/writing/write-summary-sheet"),
    import("../../app/writing/write-review-sheet"),
    import("../../strings/summary/sheet-words"),
    import("../../strings/summary/review-words"),
    import("./summary-strings"),
  ]);
  return {
    writeSummarySheet: summary.writeSummarySheet,
    writeReviewSheet: review.writeReviewSheet,
    summarySheetWords: summaryWords.summarySheetWords,
    reviewSheetWords: reviewWords.reviewSheetWords,
    summaryStrings: strings.summaryStrings,
  };
}
