/** Placing and wording the marks; the sentences of the findings come with the review. */
export async function loadMarks() {
  const [{ countCells, nameFindings, planMarks }, { commentWords }, { summaryStrings }] =
    await Promise.all([
      import("./plan-marks"),
      import("../../strings/summary/comment-words"),
      import("../../strings/in-language"),
    ]);
  return { countCells, nameFindings, planMarks, commentWords, summaryStrings };
}
