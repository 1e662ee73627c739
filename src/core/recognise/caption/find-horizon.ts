import { fold } from "../../text/fold";
import type { HorizonSource } from "../../model/annex";
import type { Column } from "../../model/column";
import { BEYOND_GOAL, UNTIL } from "../../words/lists/time-words";
import { oneFolded } from "../../words/one-of";
import { YEAR } from "../../words/time-pieces";

/** Ends of the five-year plans: the one that a table without any year most likely belongs to. */
const PLAN_ENDS: readonly number[] = [2025, 2030];

/** "đến năm 2025", "vào năm 2030", "giai đoạn 2021–2025"; not "tầm nhìn 2045", "so với năm 2021". */
const GOAL_YEAR = new RegExp(
  `${oneFolded(UNTIL)}(?: het| cuoi)? ?(?:nam )?(${YEAR})(?![\\d/])|${YEAR} ?[-–—] ?(${YEAR})(?![\\d/])`,
  "g",
);
const BEYOND = new RegExp(`${oneFolded(BEYOND_GOAL)}[^,;]{0,60}$`);
/** What makes a year another's stands before it in the same clause. */
const BEFORE = 80;

/** The year by which a text says that something must hold. */
export function readHorizon(folded: string): number | undefined {
  for (const match of folded.matchAll(GOAL_YEAR)) {
    if (BEYOND.test(folded.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
    return Number(match[1] ?? match[2]);
  }
  return undefined;
}

export type Horizon = { readonly horizon: number; readonly horizonSource: HorizonSource };

const GOAL_ROLES = new Set(["indicator", "goal", "value"]);

function fromHeader(columns: readonly Column[]): number | undefined {
  for (const { role, kind, header, period } of columns) {
    if (!GOAL_ROLES.has(role) || kind === "actual" || kind === "estimate") continue;
    const year = period === undefined ? readHorizon(fold(header)) : undefined;
    if (year !== undefined && role !== "value") return year;
  }
  return undefined;
}

/** "Mốc 2030 | Mốc 2045": so much later stands what is hoped for, not what is judged. */
const VISION = 10;

/** The latest first. */
function targetYears(columns: readonly Column[]): readonly number[] {
  const years = columns.flatMap(({ role, kind, year }) =>
    role === "value" && (kind === "target" || kind === "forecast") && year !== undefined
      ? [year]
      : [],
  );
  const sorted = [...new Set(years)].sort((one, other) => one - other);
  const visions = sorted.findIndex((year, place) => year - (sorted[place - 1] ?? year) >= VISION);
  return (visions === -1 ? sorted : sorted.slice(0, visions)).reverse();
}

export type HorizonClues = {
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly sections: readonly number[];
  /** "năm 2023" in the title. */
  readonly titleYear: number | undefined;
  /** The annex's own year, wherever it is known from. */
  readonly year?: number | undefined;
};

/** By which year the annex's goals must hold, and what says so; a setting goes before all of it. */
export function findHorizon(
  { titles, columns, sections, titleYear, year = 0 }: HorizonClues,
  set?: number,
): Horizon {
  if (set !== undefined) return { horizon: set, horizonSource: "setting" };
  const title = titles.map((line) => readHorizon(fold(line))).find((year) => year !== undefined);
  const header = fromHeader(columns);
  // The head stands nearer to the rows than the title, which may name a wider programme.
  if (title !== undefined && (header === undefined || header === title)) {
    return { horizon: title, horizonSource: "title" };
  }
  if (header !== undefined) return { horizon: header, horizonSource: "header" };
  const [section] = sections;
  if (section !== undefined) return { horizon: section, horizonSource: "section" };
  const [latest, ...earlier] = targetYears(columns);
  if (latest !== undefined) {
    return { horizon: latest, horizonSource: earlier.length === 0 ? "header" : "target-column" };
  }
  if (titleYear !== undefined) return { horizon: titleYear, horizonSource: "title" };
  const assumed = PLAN_ENDS.find((end) => year <= end) ?? year;
  return { horizon: assumed, horizonSource: "assumed" };
}
