import type { Clue } from "../../model/annex";
import { quoteWords } from "../../reading/heads/quote-words";
import { plain } from "../../text/fold";
import type { HeadedColumn } from "../columns/describe-columns";
import type { TableSpan } from "../tables/find-tables";
import type { AnnexDraft } from "./annex-draft";

type ExplainedTable = {
  readonly span: TableSpan;
  readonly headed: readonly HeadedColumn[];
  readonly draft: AnnexDraft;
};

/** From this fit on the cells of a column confirm its role. */
const CONFIRMS = 1.5;

/** What heads, cells and numbers say for and against an annex, cell by cell. */
export function explainTable({
  span: { header: block, bodyTop },
  headed,
  draft,
}: ExplainedTable): readonly Clue[] {
  const why: Clue[] = [];
  let confirmed = 0;
  for (const { assignment, reading, header } of headed) {
    const { role, claim, fit, column } = assignment;
    const at = { row: block?.top ?? bodyTop, column };
    if (reading?.foreign !== undefined) {
      why.push({ says: "foreign-head", at, word: plain(header) });
      continue;
    }
    if (role === "other" || role === "code") continue;
    if (claim > 0) {
      why.push({ says: "header-word", at, role, word: quoteWords(header, reading?.word) });
    }
    if (fit >= CONFIRMS) {
      confirmed += 1;
      if (claim === 0) why.push({ says: "cells-tell", at: { row: bodyTop, column }, role });
    }
  }
  if (confirmed > 0 && block !== undefined) why.push({ says: "cells-confirm" });
  if (block === undefined) why.push({ says: "no-header" });
  if (draft.sections.filter(({ number }) => number !== "").length > 1) {
    why.push({ says: "section-numbers" });
  }
  return why;
}
