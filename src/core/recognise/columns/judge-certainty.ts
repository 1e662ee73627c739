import type { Annex, Clue } from "../../model/annex";
import type { Section } from "../../model/annex-rows";
import type { Role } from "../../model/column";
import type { Indicator } from "../../model/indicator";
import type { ColumnMapping } from "../../model/profile";
import { quoteWords } from "../../reading/heads/quote-words";
import { fold, plain } from "../../text/fold";
import { FOREIGN_TITLES, PROPER_TITLES } from "../../words/lists/foreign-words";
import { oneFolded } from "../../words/one-of";
import type { Caption } from "../caption/read-caption";
import type { TableSpan } from "../tables/find-tables";
import type { HeadedColumn } from "./describe-columns";

export type Judgement = Pick<Annex, "certain" | "certainty" | "why">;

export type TableClues = {
  readonly span: TableSpan;
  readonly headed: readonly HeadedColumn[];
  readonly caption: Caption;
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly mapping: ColumnMapping | undefined;
  /** Whether somebody has said that it is one. */
  readonly told: boolean | undefined;
};

/** From here on an annex is a fact; below it is offered as a question. */
const CERTAIN = 0.6;
/** Below this the table is no annex at all. */
const POSSIBLE = 0.3;

/** What a column of this role says for an annex, when its header names it. */
const WEIGHTS: Readonly<Record<Role, number>> = {
  indicator: 1,
  ordinal: 0.5,
  goal: 1.5,
  value: 1.2,
  unit: 1,
  status: 2,
  evidence: 1.5,
  product: 1.5,
  lead: 1.2,
  cooperating: 1.2,
  monitor: 1.2,
  assessor: 1.2,
  deadline: 1,
  score: 1,
  note: 0.3,
  code: 0,
  other: 0,
};

const MOST_VALUES = 3;
const FOREIGN = -2.5;
const PROPER_TITLE = new RegExp(oneFolded(PROPER_TITLES));
const FOREIGN_TITLE = new RegExp(oneFolded(FOREIGN_TITLES));

/** Half certain at this weight, three quarters two points above it. */
const HALF_WAY = 4;
const SLOPE = 1.4;

/** Whether the table is an annex; undefined where it is none. A user's word goes before all clues. */
export function judgeTable({ mapping, told, ...clues }: TableClues): Judgement | undefined {
  const { certainty, why } = weighTable(clues);
  if (mapping !== undefined || told === true) {
    return { certain: true, certainty: 1, why: [{ says: "user-mapping" }, ...why] };
  }
  if (certainty < POSSIBLE || told === false) return undefined;
  return { certain: certainty >= CERTAIN, certainty, why };
}

/** Adds up what header words, cells and title say for and against an annex. */
function weighTable({
  span,
  headed,
  caption,
  indicators,
  sections,
}: Omit<TableClues, "mapping" | "told">): Pick<Annex, "certainty" | "why"> {
  const { header: block, bodyTop } = span;
  const why: Clue[] = [];
  let weight = 0;
  let values = 0;
  let confirmed = 0;
  for (const { assignment, reading, header } of headed) {
    const { role, claim, fit, column } = assignment;
    const at = { row: block?.top ?? bodyTop, column };
    if (reading?.foreign !== undefined) {
      weight += FOREIGN;
      why.push({ says: "foreign-head", at, word: plain(header) });
      continue;
    }
    if (role === "other" || role === "code") continue;
    if (role === "value") values += 1;
    if (role !== "value" || values <= MOST_VALUES) {
      weight += claim > 0 ? WEIGHTS[role] * Math.min(claim / 2, 1.5) : WEIGHTS[role] * 0.5;
    }
    if (claim > 0) {
      why.push({ says: "header-word", at, role, word: quoteWords(header, reading?.word) });
    }
    if (fit >= 1.5) {
      confirmed += 1;
      weight += 0.3;
      if (claim === 0) why.push({ says: "cells-tell", at: { row: bodyTop, column }, role });
    }
  }
  if (confirmed > 0 && block !== undefined) why.push({ says: "cells-confirm" });
  if (block === undefined) why.push({ says: "no-header" });
  if (sections.filter(({ number }) => number !== "").length > 1) {
    weight += 1;
    why.push({ says: "section-numbers" });
  }
  const title = fold(caption.known.join(" "));
  if (FOREIGN_TITLE.test(title)) weight -= 2;
  else if (PROPER_TITLE.test(title)) weight += 1;
  if (indicators.length === 0) weight -= 6;
  const certainty = 1 / (1 + Math.exp(-(weight - HALF_WAY) / SLOPE));
  if (certainty < CERTAIN) why.push({ says: "few-clues" });
  return { certainty: Math.round(certainty * 100) / 100, why };
}
