/** Placing the lines and wording them in either language; fetched with the rules. */
export async function loadSummary() {
  const [{ insertSummary }, { wordLines }, { summaryStrings }] = await Promise.all([
    import("./insert-summary"),
    import("../../strings/summary/word-lines"),
    import("../../strings/in-language"),
  ]);
  return { insertSummary, wordLines, summaryStrings };
}
