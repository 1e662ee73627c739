import { findTrend, isAgainstLastYear } from "./against-last-year";
import { assignLevels } from "./assign-levels";
import { assignYears } from "./assign-years";
import { readBaseline } from "./baseline";
import { readCeiling } from "./ceiling";
import { chooseGoal } from "./choose-goal";
import { splitClauses, type Clause, type HeadedFigure } from "./clauses";
import type { Draft } from "./draft";
import type { Figure } from "./figure";
import { readHead } from "./figure-head";
import { findFigures } from "./find-figures";
import { judge } from "./judge";
import { nameParts } from "./name-parts";
import { isNoGoal } from "./not-a-goal";
import type { ReadingContext } from "./reading-context";
import type { Requirement } from "./requirement";
import { splitSegments, type Span } from "./segments";
import { isCountGoal, settleUnit } from "./settle-unit";
import type { Tokens } from "./token";
import { tokenise } from "./tokenise";

/** A text being read, with what its words are and what it stands beside. */
type Reading = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly context: ReadingContext;
};

/** Text → tokens → figures → sentences and list items → clauses → requirements → levels, years, names. */
export function readSentences(text: string, context: ReadingContext): readonly Requirement[] {
  const tokens = tokenise(text);
  const reading = { text, tokens, context };
  const figures = findFigures(tokens, text);
  const drafts: Draft[] = [];
  for (const segment of splitSegments(tokens))
    drafts.push(...readSegment(reading, segment, figures));
  if (drafts.length === 0) return NOTHING;
  assignLevels(tokens, drafts);
  assignYears(tokens, drafts, context.horizon);
  nameParts(tokens, text, drafts);
  return drafts.map(({ requirement }) => requirement);
}

const NOTHING: readonly Requirement[] = [];

function readSegment(
  reading: Reading,
  segment: Span,
  figures: readonly Figure[],
): readonly Draft[] {
  const { tokens } = reading;
  const own = figures.filter(({ at }) => at >= segment.from && at < segment.to);
  const drafts: Draft[] = [];
  if (own.length > 0) {
    for (const clause of splitClauses(tokens, segment, ownFigures(tokens, segment, own))) {
      drafts.push(...readClause(reading, segment, clause));
    }
  }
  return drafts.length > 0 ? drafts : readWithoutNumber(reading, segment, own.length > 0);
}

/** Figures outside brackets; those inside only where the sentence has no other ("Hồ sơ đúng hạn (tối thiểu 95%)"). */
function ownFigures(tokens: Tokens, { from }: Span, own: readonly Figure[]): readonly Figure[] {
  const headed = own.map((figure) => ({ figure, head: readHead(tokens, figure, from) }));
  const usable = headed.filter((found) => !isNoGoal(tokens, found, from));
  const outside = usable.filter(({ figure }) => tokens.inside[figure.at] !== true);
  const chosen = outside.length > 0 ? outside : usable.filter(({ head }) => head.before.length > 0);
  return chosen.map(({ figure }) => figure);
}

function readClause(reading: Reading, segment: Span, clause: Clause): readonly Draft[] {
  const { tokens, context } = reading;
  const counted = clause.figures.filter((figure) => isCountGoal(tokens, figure, context));
  const [leader] = counted;
  if (leader === undefined) return [];
  if (!clause.row || counted.length < clause.figures.length) {
    const chosen = chooseGoal(tokens, clause, leader, counted);
    return [draft(reading, segment, clause, chosen, chosen)];
  }
  // "tối thiểu tương ứng là 30%, 20%, 15%": the words before the first hold for all.
  const { before } = leader.head;
  return counted.map(({ figure, head }) =>
    draft(reading, segment, clause, { figure, head: { ...head, before } }, leader),
  );
}

function draft(
  { tokens, text, context }: Reading,
  segment: Span,
  clause: Clause,
  figure: HeadedFigure,
  leader: HeadedFigure,
): Draft {
  const { comparator, value, upTo, explicit } = judge(
    tokens,
    clause,
    figure,
    leader,
    context.sense,
  );
  const { unit, yearly } = settleUnit(tokens, text, clause, figure, comparator, context);
  const moves = comparator === "increase" || comparator === "decrease";
  const lastYear = moves && isAgainstLastYear(tokens, figure.figure.end, clause.to);
  const baseline = lastYear ? undefined : readBaseline(tokens, text, figure.head.end, clause.to);
  const requirement: Draft["requirement"] = { comparator, value, unit, explicit };
  if (upTo !== undefined) requirement.upTo = upTo;
  if (yearly) requirement.per = "year";
  if (lastYear) requirement.against = "previous-year";
  if (baseline !== undefined) requirement.baseline = baseline;
  return { requirement, clause, figure, segment };
}

/** "năm sau tăng hơn năm trước", "không vượt quá biên chế được giao", "có ít nhất hoạt động …". */
function readWithoutNumber(
  { tokens, text }: Reading,
  segment: Span,
  hasFigure: boolean,
): readonly Draft[] {
  const trend = findTrend(tokens, segment);
  const bound = trend === undefined && !hasFigure ? readCeiling(tokens, text, segment) : undefined;
  if (trend === undefined && bound === undefined) return [];
  const clause: Clause = { from: segment.from, to: segment.to, figures: [], row: false };
  if (bound !== undefined) return [{ requirement: bound, clause, figure: undefined, segment }];
  const requirement: Requirement = {
    comparator: trend ?? "increase",
    value: null,
    unit: "",
    against: "previous-year",
    explicit: true,
  };
  return [{ requirement, clause, figure: undefined, segment }];
}
