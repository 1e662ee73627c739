/** Placing and wording the marks; the sentences of the findings come with the review. */
export async function loadMarks() {
  const [{ findingsToMark, markSheet }, { commentWords }, { summaryStrings }] = await Promise.all([
    import("../../app/mark-sheet"),
    import("../../strings/summary/comment-words"),
    import("./summary-strings"),
  ]);
  return { findingsToMark, markSheet, commentWords, summaryStrings };
}
