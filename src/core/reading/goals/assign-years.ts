import type { Draft } from "./draft";
import type { Requirement } from "../../model/requirement";
import { lowerAt, type Tokens } from "../../words/token";
import { findYears, type YearMention } from "./read-years";

type By = NonNullable<Requirement["by"]>;

/** The year by which each must hold: its own, else the one with which its sentence began. */
export function assignYears(
  tokens: Tokens,
  drafts: readonly Draft[],
  horizon: number | undefined,
): void {
  // "80% năm 2023", "năm 2023 đạt 80%": where "năm" touches a figure.
  const beside = new Set(
    drafts.flatMap(({ figure }) =>
      figure === undefined ? [] : [figure.head.end, figure.head.start - 2],
    ),
  );
  let carried: YearMention | undefined;
  let segment: Draft["segment"] | undefined;
  const mentions = drafts.map((draft) => {
    if (draft.segment !== segment && !beginsText(carried)) carried = undefined;
    segment = draft.segment;
    const own = yearsOf(tokens, draft, beside);
    if (own !== undefined && own.at <= (draft.figure?.head.start ?? 0)) carried = own;
    return own ?? carried;
  });
  drafts.forEach(({ requirement }, index) => {
    const by = settle(mentions, index, requirement, horizon);
    if (by !== undefined) requirement.by = by;
  });
}

function beginsText(mention: YearMention | undefined): boolean {
  return mention !== undefined && mention.at <= 1;
}

function yearsOf(
  tokens: Tokens,
  draft: Draft,
  beside: ReadonlySet<number>,
): YearMention | undefined {
  const { clause, figure, requirement } = draft;
  const found = findYears(tokens, clause.from, clause.to, beside);
  const moves = requirement.comparator === "increase" || requirement.comparator === "decrease";
  const runs = moves || requirement.per !== undefined;
  const usable = found.filter(({ first, last }) => first === last || last === "next" || runs);
  const place = clause.row
    ? clause.figures.findIndex((own) => own.figure.at === figure?.figure.at)
    : -1;
  if (place >= 0 && usable.length === clause.figures.length) return usable[place];
  const start = figure?.figure.at ?? clause.to;
  const head = figure?.head;
  // "từ 65% năm 2020 lên 75% năm 2025": the year that touches the figure from behind is its own.
  const behind = usable.find(({ at }) => at === head?.end);
  const labelled = usable.some(
    ({ at, end }) => end === head?.start && lowerAt(tokens, at - 1) !== "%",
  );
  if (behind !== undefined && !labelled) return behind;
  return usable.filter(({ at }) => at < start).at(-1) ?? usable[0];
}

/** "các năm tiếp theo" runs from the year after the step before to the year before the next step, or the horizon. */
function settle(
  mentions: readonly (YearMention | undefined)[],
  index: number,
  requirement: Requirement,
  horizon: number | undefined,
): By | undefined {
  const mention = mentions[index];
  if (mention === undefined) return undefined;
  if (mention.last !== "next")
    return mention.first === mention.last ? mention.first : [mention.first, mention.last];
  const earlier = mentions.slice(0, index).filter(isDated).at(-1);
  const later = mentions.slice(index + 1).find(isDated);
  const first = earlier === undefined ? undefined : earlier.last + 1;
  const last = later === undefined ? horizon : later.first - 1;
  if (first === undefined || last === undefined || last < first) return undefined;
  return requirement.value === null ? undefined : [first, last];
}

function isDated(
  mention: YearMention | undefined,
): mention is YearMention & { readonly last: number } {
  return typeof mention?.last === "number";
}
