import type { Level } from "../../model/level";
import type { Clause } from "../figures/clauses";
import type { Draft } from "./draft";
import { findLevels, type LevelMention } from "../figures/read-levels";
import type { Tokens } from "../../words/token";

/**
 * Says whose requirement each is. A level that only describes what is counted ("100% cán bộ cấp xã") is none, unless
 * several requirements differ in just that ("100% TTHC cấp tỉnh, 90% TTHC cấp huyện").
 */
export function assignLevels(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const mentions: (readonly LevelMention[])[] = [];
  let any = false;
  for (const { clause } of drafts) {
    const found = findLevels(tokens, clause.from, clause.to);
    mentions.push(found);
    any ||= found.length > 0;
  }
  if (!any) return drafts;
  const only = mentions.map(single);
  const parallel =
    drafts.length > 1 && !only.includes(undefined) && new Set(only).size === only.length;
  drafts.forEach(({ requirement, clause }, index) => {
    const own = mentions[index] ?? [];
    const place = drafts.slice(0, index).filter((other) => other.clause === clause).length;
    const owner = parallel ? only[index] : single(own.filter(({ owns }) => owns));
    const level = clause.row ? inRow(clause, own)[place] : owner;
    if (level !== undefined) requirement.level = level;
  });
  return shareLevels(drafts, mentions);
}

/**
 * "90% tại cấp bộ, cấp tỉnh; 80% tại cấp huyện": where others are told apart by level, a requirement of two levels
 * is one for each, lest it be asked of the third.
 */
function shareLevels(
  drafts: readonly Draft[],
  mentions: readonly (readonly LevelMention[])[],
): readonly Draft[] {
  if (drafts.every(({ requirement }) => requirement.level === undefined)) return drafts;
  return drafts.flatMap((draft, index) => {
    const owners = new Set(
      (mentions[index] ?? []).filter(({ owns }) => owns).map(({ level }) => level),
    );
    if (draft.requirement.level !== undefined || owners.size < 2) return [draft];
    return [...owners].map((level) => ({ ...draft, requirement: { ...draft.requirement, level } }));
  });
}

/** "cấp tỉnh, cấp huyện, cấp xã … tương ứng là 30%, 20%, 15%": as many levels as figures in the row. */
function inRow({ figures }: Clause, mentions: readonly LevelMention[]): readonly Level[] {
  const levels = [...new Set(mentions.map(({ level }) => level))];
  return levels.length === figures.length ? levels : [];
}

function single(mentions: readonly LevelMention[]): Level | undefined {
  const [first] = mentions;
  return mentions.every(({ level }) => level === first?.level) ? first?.level : undefined;
}
