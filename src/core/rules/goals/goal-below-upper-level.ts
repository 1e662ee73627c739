import type { Requirement } from "../../model/requirement";
import type { Annex } from "../../model/annex";
import type { Indicator } from "../../model/indicator";
import { LEVELS } from "../../model/level";
import type { WorkedRow } from "../../model/worked-row";
import { workedElsewhere } from "../worked-elsewhere";
import { fold } from "../../text/fold";
import { defineRule, type RuleContext } from "../rule";
import { standsAside } from "../standing-aside";
import { findTwins } from "../structure/twins";
import { isKeptForComparing } from "./kept-for-comparing";
import { UPPER_LEVEL_GOALS } from "./upper-level-goals";

type Upper = { readonly atLeast: number; readonly source: string };

export default defineRule({
  id: "goal-below-upper-level",
  severity: "hint",
  fixes: "none",
  source: "Nghị quyết 76/NQ-CP ngày 15/7/2021",
  vocabulary: { below: ["goal", "upper", "horizon", "source"] },
  *check(context) {
    const { annex, worked } = context;
    const inWorkbook = goalsOfUpperSheets(context);
    for (const row of worked.rows.values()) {
      const { indicator, horizon } = row;
      const floor = floorOf(row);
      if (floor === undefined || standsAside(context, indicator)) continue;
      // A sheet of the upper level in the same workbook replaces the catalogue.
      const upper =
        inWorkbook === undefined
          ? fromCatalogue(annex, indicator, floor, horizon)
          : inWorkbook.get(indicator.key);
      if (upper === undefined || floor.value >= upper.atLeast) continue;
      const { value, unit } = floor;
      yield {
        says: "below",
        at: indicator.goalText?.at ?? indicator.at,
        indicator: indicator.key,
        values: {
          goal: { value, unit },
          upper: { value: upper.atLeast, unit },
          horizon: String(horizon),
          source: upper.source,
        },
      };
    }
  },
});

type Floor = Requirement & { readonly value: number };

/** The one share that a row asks for at least; rows with several goals are for a person to compare. */
function floorOf(row: WorkedRow | undefined): Floor | undefined {
  if (row === undefined) return undefined;
  const { indicator, parent, goal } = row;
  // A sub-row may have been given its parent's goal; here only its own counts.
  if (parent !== undefined && !indicator.goal.some(({ value }) => value !== null)) return undefined;
  const [only, ...more] = goal;
  return more.length === 0 && only !== undefined && isFloor(only) ? only : undefined;
}

function isFloor(goal: Requirement): goal is Floor {
  const { comparator, value, unit } = goal;
  return value !== null && unit === "%" && (comparator === ">=" || comparator === ">");
}

/** Undefined where the workbook has no sheet of the upper level: then the catalogue is asked. */
function goalsOfUpperSheets({
  annex,
  otherAnnexes,
}: RuleContext): ReadonlyMap<string, Upper> | undefined {
  const upper = otherAnnexes.filter((other) => isUpper(other, annex));
  if (upper.length === 0) return undefined;
  const goals = new Map<string, Upper>();
  for (const other of upper) {
    for (const { indicator, twin } of findTwins(other.indicators, annex.indicators)) {
      const floor = floorOf(workedElsewhere(other).get(twin.key));
      if (floor !== undefined)
        goals.set(indicator.key, { atLeast: floor.value, source: `${other.sheet}, ${twin.key}` });
    }
  }
  return goals;
}

function isUpper(other: Annex, { level: own, horizon, sheet }: Annex): boolean {
  if (!other.certain || other.horizon !== horizon || other.sheet === sheet) return false;
  if (isKeptForComparing(other)) return true;
  return (
    own !== undefined &&
    other.level !== undefined &&
    LEVELS.indexOf(other.level) < LEVELS.indexOf(own)
  );
}

function fromCatalogue(
  { level: own }: Annex,
  { text, goalText }: Indicator,
  { level = own }: Floor,
  horizon: number,
): Upper | undefined {
  if (horizon !== 2025 && horizon !== 2030) return undefined;
  const words = fold(goalText === undefined ? text : `${text} ${goalText.text}`);
  const found = UPPER_LEVEL_GOALS.find(
    ({ phrases, unless }) =>
      phrases.every((phrase) => phrase.test(words)) && unless?.test(words) !== true,
  );
  const atLeast = found?.atLeast[horizon];
  if (found === undefined || atLeast === undefined) return undefined;
  if (typeof atLeast === "number") return { atLeast, source: found.source };
  return level === undefined ? undefined : { atLeast: atLeast[level], source: found.source };
}
