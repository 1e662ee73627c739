import type { Clue } from "../../model/annex";
import type { ColumnMapping } from "../../model/profile";
import type { HeadedColumn } from "../columns/describe-columns";
import type { TableSpan } from "../tables/find-tables";
import type { AnnexDraft, Judgement } from "./annex-draft";
import { annexFacts } from "./annex-facts";
import { explainTable } from "./explain-table";
import { speaksVietnamese } from "./speaks-vietnamese";
import { weighAnnex, type AnnexWeights } from "./weigh-annex";

export type TableClues = {
  readonly span: TableSpan;
  readonly headed: readonly HeadedColumn[];
  readonly draft: AnnexDraft;
  readonly mapping: ColumnMapping | undefined;
  /** Whether somebody has said that it is one. */
  readonly told: boolean | undefined;
  readonly weights: AnnexWeights;
};

/** From here on an annex is a fact; below it is offered as a question. */
export const CERTAIN = 0.6;
/** Below this the table is no annex at all. */
export const POSSIBLE = 0.3;
/** What no Vietnamese word speaks for is at most asked about. */
const MOST_FOREIGN = 0.5;
const HUNDREDTHS = 100;

/** Whether the table is an annex; undefined where it is none. A user's word goes before all clues. */
export function judgeTable({
  mapping,
  told,
  weights,
  draft,
  ...clues
}: TableClues): Judgement | undefined {
  const why = (): readonly Clue[] => explainTable({ ...clues, draft });
  if (mapping !== undefined || told === true) {
    return { certain: true, certainty: 1, why: [{ says: "user-mapping" }, ...why()] };
  }
  if (told === false) return undefined;
  const weighed = weighAnnex(annexFacts(draft), weights);
  if (weighed < POSSIBLE) return undefined;
  const chance = speaksVietnamese(draft) ? weighed : Math.min(weighed, MOST_FOREIGN);
  const certainty = Math.round(chance * HUNDREDTHS) / HUNDREDTHS;
  if (certainty >= CERTAIN) return { certain: true, certainty, why: why() };
  return { certain: false, certainty, why: [...why(), { says: "few-clues" }] };
}
