import type { Level } from "../layouts/level";
import { findLevels, type LevelMention } from "./levels";
import type { Draft } from "./read-sentences";
import type { Tokens } from "./token";

/**
 * Whose requirement each is. A level that only describes what is counted ("100% cán bộ cấp xã") is none, unless
 * several requirements differ in just that ("100% TTHC cấp tỉnh, 90% TTHC cấp huyện").
 */
export function assignLevels(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const mentions = drafts.map(({ clause }) => findLevels(tokens, clause.from, clause.to));
  const listed = readList(drafts, mentions);
  if (listed !== undefined) return drafts.map((draft, index) => withLevel(draft, listed[index]));
  const only = mentions.map((found) => single(found));
  const parallel =
    drafts.length > 1 && new Set(only).size === only.length && !only.includes(undefined);
  return drafts.map((draft, index) => {
    const owners = single((mentions[index] ?? []).filter(({ owns }) => owns));
    return withLevel(draft, parallel ? only[index] : owners);
  });
}

/** "cấp tỉnh, cấp huyện, cấp xã … tương ứng là 30%, 20%, 15%": as many levels as figures in the row. */
function readList(
  drafts: readonly Draft[],
  mentions: readonly (readonly LevelMention[])[],
): readonly (Level | undefined)[] | undefined {
  const rows = drafts.map(({ clause }) => (clause.row ? clause : undefined));
  if (rows.every((row) => row === undefined)) return undefined;
  return drafts.map((draft, index) => {
    const row = rows[index];
    const levels = [...new Set((mentions[index] ?? []).map(({ level }) => level))];
    if (row === undefined) return undefined;
    const place = drafts.filter(({ clause }) => clause === row).indexOf(draft);
    return levels.length === row.figures.length ? levels[place] : undefined;
  });
}

function single(mentions: readonly LevelMention[]): Level | undefined {
  const levels = new Set(mentions.map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function withLevel(draft: Draft, level: Level | undefined): Draft {
  return level === undefined ? draft : { ...draft, requirement: { ...draft.requirement, level } };
}
