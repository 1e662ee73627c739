import type { Annex } from "../model/annex";
import type { Indicator } from "../model/indicator";
import { LEVELS, type Level } from "../model/level";
import { fold } from "../text/fold";
import { PLACE, placeLevel } from "../words/place-words";

/** Districts ended on 30/6/2025 (NQ 60-NQ/TW): no figure of theirs can exist for a later year. */
const LAST_DISTRICT_YEAR = 2025;

const RANKED = new RegExp(`\\bcap (${PLACE})\\b`);

/** "- Cấp huyện": the whole sub-row is of that level, so its figures need not say so again. */
export function levelOfSubRow({ parent, text }: Indicator): Level | undefined {
  if (parent === undefined) return undefined;
  return placeLevel(RANKED.exec(fold(text))?.[1]);
}

/** Own level, and those below it that the annex gives figures of; empty where none is known. */
export function levelsOf({ indicators }: Annex, own: Level | undefined): ReadonlySet<Level> {
  const mine = own === undefined ? LEVELS : LEVELS.slice(LEVELS.indexOf(own));
  const levels = new Set<Level>(own === undefined ? [] : [own]);
  const add = (named: Level | undefined): void => {
    if (named !== undefined && mine.includes(named)) levels.add(named);
  };
  for (const indicator of indicators) {
    add(levelOfSubRow(indicator));
    for (const { level, parts } of indicator.values) {
      add(level);
      for (const part of parts) add(part.level);
    }
  }
  return levels;
}

/** Whether a demand or figure of a level concerns the annex; without known levels everything does. */
export function answersFor(
  levels: ReadonlySet<Level>,
  level: Level | undefined,
  year: number | undefined,
): boolean {
  if (level === undefined || levels.size === 0) return true;
  if (level === "huyện" && (year ?? 0) > LAST_DISTRICT_YEAR) return false;
  return levels.has(level);
}
