import { findTrend, isAgainstLastYear } from "./read-against-last-year";
import { assignLevels } from "./assign-levels";
import { assignYears } from "./assign-years";
import { readBaseline } from "./read-baseline";
import { readCeiling } from "./read-ceiling";
import { chooseGoal } from "./choose-figure";
import { splitClauses, type Clause, type HeadedFigure } from "../figures/clauses";
import type { Draft } from "./draft";
import type { Figure } from "../figures/figure";
import { readHead } from "../figures/figure-head";
import { findFigures } from "../figures/find-figures";
import { readDemand } from "./read-comparator";
import { nameParts } from "./name-parts";
import { isNoGoal } from "./not-a-goal";
import type { ReadingContext } from "./reading-context";
import type { Requirement } from "../../model/requirement";
import { splitSegments, type Span } from "../figures/segments";
import { isCountGoal, settleUnit } from "./settle-unit";
import { isInside, type Tokens } from "../../words/token";
import { isLessBetter } from "./less-is-better";
import { tokenise } from "../../words/tokenise";

/** A text being read, with what its words are and what it stands beside. */
type Reading = {
  readonly tokens: Tokens;
  readonly context: ReadingContext;
};

const NOTHING: readonly Requirement[] = [];

/** Text → tokens → figures → sentences and list items → clauses → requirements → levels, years, names. */
export function readSentences(text: string, context: ReadingContext): readonly Requirement[] {
  const tokens = tokenise(text);
  const reading = { tokens, context };
  const figures = findFigures(tokens);
  const drafts: Draft[] = [];
  for (const segment of splitSegments(tokens)) readSegment(reading, segment, figures, drafts);
  if (drafts.length === 0) return NOTHING;
  const levelled = assignLevels(tokens, drafts);
  assignYears(tokens, levelled, context.horizon);
  nameParts(tokens, levelled);
  return levelled.map(({ requirement }) => requirement);
}

function readSegment(
  reading: Reading,
  segment: Span,
  figures: readonly Figure[],
  drafts: Draft[],
): void {
  const { tokens } = reading;
  const before = drafts.length;
  const own = figures.filter(({ at }) => at >= segment.from && at < segment.to);
  if (own.length > 0) {
    for (const clause of splitClauses(tokens, segment, ownFigures(tokens, segment, own))) {
      readClause(reading, segment, clause, drafts);
    }
  }
  if (drafts.length > before) {
    shareCut(tokens, drafts, before);
    return;
  }
  const found = readWithoutNumber(reading, segment, own.length > 0);
  if (found !== undefined) drafts.push(found);
}

/** "Cắt giảm ít nhất 30% thời gian giải quyết, 30% chi phí tuân thủ": one verb for both. */
function shareCut(tokens: Tokens, drafts: readonly Draft[], first: number): void {
  for (let index = first + 1; index < drafts.length; index += 1) {
    const [before, own] = [drafts[index - 1], drafts[index]];
    if (before?.requirement.comparator !== "decrease" || own?.figure === undefined) continue;
    const { requirement, clause, figure } = own;
    if (requirement.comparator !== ">=" || figure.head.start > clause.from) continue;
    if (isLessBetter(tokens, figure.head.end, clause.to)) requirement.comparator = "decrease";
  }
}

/** Figures outside brackets; those inside only where the sentence has no other ("Hồ sơ đúng hạn (tối thiểu 95%)"). */
function ownFigures(
  tokens: Tokens,
  { from }: Span,
  own: readonly Figure[],
): readonly HeadedFigure[] {
  const outside: HeadedFigure[] = [];
  const inside: HeadedFigure[] = [];
  for (const figure of own) {
    const headed = { figure, head: readHead(tokens, figure, from) };
    if (isNoGoal(tokens, headed, from)) continue;
    if (!isInside(tokens, figure.at)) outside.push(headed);
    else if (headed.head.before.length > 0) inside.push(headed);
  }
  return outside.length > 0 ? outside : inside;
}

function readClause(reading: Reading, segment: Span, clause: Clause, drafts: Draft[]): void {
  const { tokens, context } = reading;
  const [first] = clause.figures;
  // In a row the words before the first figure ask for all.
  const counted = clause.figures.filter((figure) =>
    isCountGoal(tokens, clause, clause.row && first !== undefined ? first : figure, context),
  );
  const [leader] = counted;
  if (leader === undefined) return;
  if (!clause.row || counted.length < clause.figures.length) {
    const chosen = chooseGoal(tokens, clause, leader, counted);
    drafts.push(draft(reading, segment, clause, chosen, chosen));
    return;
  }
  // "tối thiểu tương ứng là 30%, 20%, 15%": the words before the first hold for all.
  const { before } = leader.head;
  for (const { figure, head } of counted) {
    drafts.push(draft(reading, segment, clause, { figure, head: { ...head, before } }, leader));
  }
}

function draft(
  { tokens, context }: Reading,
  segment: Span,
  clause: Clause,
  figure: HeadedFigure,
  leader: HeadedFigure,
): Draft {
  const { comparator, value, upTo, explicit } = readDemand(
    tokens,
    clause,
    figure,
    leader,
    context.sense,
  );
  const { unit, yearly } = settleUnit(tokens, clause, figure, comparator, context);
  const moves = comparator === "increase" || comparator === "decrease";
  const lastYear = moves && isAgainstLastYear(tokens, figure.figure.end, clause.to);
  const baseline = lastYear ? undefined : readBaseline(tokens, figure.head.end, clause.to);
  const requirement: Draft["requirement"] = { comparator, value, unit, explicit };
  if (upTo !== undefined) requirement.upTo = upTo;
  if (yearly) requirement.per = "year";
  if (lastYear) requirement.against = "previous-year";
  if (baseline !== undefined) requirement.baseline = baseline;
  return { requirement, clause, figure, segment };
}

/** "năm sau tăng hơn năm trước", "không vượt quá biên chế được giao", "có ít nhất hoạt động …". */
function readWithoutNumber(
  { tokens }: Reading,
  segment: Span,
  hasFigure: boolean,
): Draft | undefined {
  const trend = findTrend(tokens, segment);
  const bound = trend === undefined && !hasFigure ? readCeiling(tokens, segment) : undefined;
  if (trend === undefined && bound === undefined) return undefined;
  const clause: Clause = { from: segment.from, to: segment.to, figures: [], row: false };
  const requirement: Requirement = bound ?? {
    comparator: trend ?? "increase",
    value: null,
    unit: "",
    against: "previous-year",
    explicit: true,
  };
  return { requirement, clause, figure: undefined, segment };
}
