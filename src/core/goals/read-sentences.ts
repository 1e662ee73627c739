import { readBaseline } from "./baseline";
import { findTrend, isAgainstLastYear } from "./against-last-year";
import { splitClauses, type Clause, type HeadedFigure } from "./clauses";
import { findFigures } from "./find-figures";
import type { Figure } from "./figure";
import { readHead } from "./figure-head";
import { judge, strengthOf } from "./judge";
import { assignLevels } from "./assign-levels";
import { assignYears } from "./assign-years";
import { isNoGoal } from "./not-a-goal";
import { readCeiling } from "./ceiling";
import type { ReadingContext } from "./read-goal";
import type { Requirement } from "./requirement";
import { splitSegments, type Span } from "./segments";
import type { Tokens } from "./token";
import { tokenise } from "./tokenise";
import { nameParts } from "./name-parts";
import { isCountGoal, settleUnit } from "./settle-unit";

/** A requirement on its way: with the place where it stands, for levels, years and names. */
export type Draft = {
  readonly requirement: Requirement;
  readonly clause: Clause;
  readonly figure?: HeadedFigure;
  readonly segment: Span;
};

export function readSentences(text: string, context: ReadingContext): readonly Requirement[] {
  const tokens = tokenise(text);
  const figures = findFigures(tokens, text);
  const drafts = splitSegments(tokens).flatMap((segment) =>
    readSegment(tokens, text, segment, figures, context),
  );
  const placed = assignYears(tokens, assignLevels(tokens, drafts), context.horizon);
  return nameParts(tokens, text, placed).map(({ requirement }) => requirement);
}

function readSegment(
  tokens: Tokens,
  text: string,
  segment: Span,
  figures: readonly Figure[],
  context: ReadingContext,
): readonly Draft[] {
  const own = figures.filter(({ at }) => at >= segment.from && at < segment.to);
  const candidates = ownFigures(tokens, segment, own);
  const clauses = splitClauses(tokens, segment, candidates);
  const drafts = clauses.flatMap((clause) => readClause(tokens, text, segment, clause, context));
  if (drafts.length > 0) return drafts;
  return readWithoutNumber(tokens, text, segment, own.length > 0);
}

/** Figures outside brackets; those inside only where the sentence has no other ("Hồ sơ đúng hạn (tối thiểu 95%)"). */
function ownFigures(tokens: Tokens, segment: Span, own: readonly Figure[]): readonly Figure[] {
  const usable = (figure: Figure) =>
    !isNoGoal(tokens, { figure, head: readHead(tokens, figure, segment.from) }, segment.from);
  const outside = own.filter((figure) => tokens.inside[figure.at] !== true && usable(figure));
  if (outside.length > 0) return outside;
  return own.filter((figure) => {
    if (tokens.inside[figure.at] !== true || !usable(figure)) return false;
    return readHead(tokens, figure, segment.from).before.length > 0;
  });
}

function readClause(
  tokens: Tokens,
  text: string,
  segment: Span,
  clause: Clause,
  context: ReadingContext,
): readonly Draft[] {
  const counted = clause.figures.filter((figure) => isCountGoal(tokens, figure, context));
  if (clause.row && counted.length === clause.figures.length) {
    const [leader] = counted;
    if (leader === undefined) return [];
    // "tối thiểu tương ứng là 30%, 20%, 15%": the words before the first hold for all.
    return counted.map((figure) =>
      draft(
        tokens,
        text,
        segment,
        clause,
        { ...figure, head: { ...figure.head, before: leader.head.before } },
        context,
        leader,
      ),
    );
  }
  const chosen = chooseGoal(tokens, clause, counted);
  return chosen === undefined
    ? []
    : [draft(tokens, text, segment, clause, chosen, context, chosen)];
}

/** "100% các sở có tỷ lệ … từ 80% trở lên" asks for the 100 %; "Tỷ lệ hộ có thu nhập trên 50 triệu đạt 80%" for the 80 %. */
function chooseGoal(
  tokens: Tokens,
  clause: Clause,
  figures: readonly HeadedFigure[],
): HeadedFigure | undefined {
  const [first] = figures;
  if (first === undefined || figures.length === 1) return first;
  if (isLeading(tokens, clause, first)) return first;
  let best = first;
  let most = strengthOf(tokens, clause, first);
  for (const figure of figures.slice(1)) {
    const strength = strengthOf(tokens, clause, figure);
    if (strength <= most) continue;
    best = figure;
    most = strength;
  }
  return best;
}

/** The sentence begins with the quantity: "100% các sở …", "Phấn đấu 80% người dân …". */
function isLeading({ list }: Tokens, clause: Clause, { head, figure }: HeadedFigure): boolean {
  if (figure.kind !== "percent" || list[head.end]?.kind !== "word") return false;
  const words = list.slice(clause.from, head.start).filter((token) => token.kind === "word");
  return words.length <= 1;
}

function draft(
  tokens: Tokens,
  text: string,
  segment: Span,
  clause: Clause,
  figure: HeadedFigure,
  context: ReadingContext,
  leader: HeadedFigure,
): Draft {
  const verdict = judge(tokens, clause, figure, leader, context.sense);
  const moves = verdict.comparator === "increase" || verdict.comparator === "decrease";
  const lastYear = moves && isAgainstLastYear(tokens, figure.figure.end, clause.to);
  const baseline = lastYear ? undefined : readBaseline(tokens, text, figure.head.end, clause.to);
  const requirement: Requirement = {
    ...verdict,
    ...settleUnit(tokens, text, clause, figure, verdict.comparator, context),
    ...(lastYear ? { against: "previous-year" } : {}),
    ...(baseline === undefined ? {} : { baseline }),
  };
  return { requirement, clause, figure, segment };
}

/** "năm sau tăng hơn năm trước", "không vượt quá biên chế được giao", "có ít nhất hoạt động …". */
function readWithoutNumber(
  tokens: Tokens,
  text: string,
  segment: Span,
  hasFigure: boolean,
): readonly Draft[] {
  const clause = { ...segment, figures: [], row: false };
  const trend = findTrend(tokens, segment);
  if (trend !== undefined) {
    const requirement: Requirement = {
      comparator: trend,
      value: null,
      unit: "",
      against: "previous-year",
      explicit: true,
    };
    return [{ requirement, clause, segment }];
  }
  const ceiling = hasFigure ? undefined : readCeiling(tokens, text, segment);
  return ceiling === undefined ? [] : [{ requirement: ceiling, clause, segment }];
}
