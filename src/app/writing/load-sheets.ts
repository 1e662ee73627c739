/** Planning and wording the sheets that we write; fetched when the first is wanted. */
export async function loadSheets() {
  const [summary, review, summaryWords, reviewWords, strings] = await Promise.all([
    import("./write-summary-sheet"),
    import("./write-review-sheet"),
    import("../../strings/summary/sheet-words"),
    import("../../strings/summary/review-words"),
    import("../../strings/in-language"),
  ]);
  return {
    writeSummarySheet: summary.writeSummarySheet,
    writeReviewSheet: review.writeReviewSheet,
    summarySheetWords: summaryWords.summarySheetWords,
    reviewSheetWords: reviewWords.reviewSheetWords,
    summaryStrings: strings.summaryStrings,
  };
}
