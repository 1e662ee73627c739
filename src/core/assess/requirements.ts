import type { Requirement } from "../model/requirement";

function lastYear({ by }: Requirement, horizon: number): number {
  if (by === undefined) return horizon;
  return typeof by === "number" ? by : by[1];
}

function firstYear({ by }: Requirement, horizon: number): number {
  if (by === undefined) return horizon;
  return typeof by === "number" ? by : by[0];
}

/** Steps on the way ("mỗi năm tăng 20 điểm") judge years, not the end, wherever an end is stated. */
function isStep({ per, comparator }: Requirement): boolean {
  return per === "year" && comparator === "increase";
}

/**
 * What must hold in the end: the requirements of the goal year; where the sentence sets only earlier
 * years, the last of these. Demands beyond the goal year count only where nothing nearer is stated.
 * Each thing measured ("trong đó, …") has an end of its own.
 */
export function finalRequirements(
  goal: readonly Requirement[],
  horizon: number,
): readonly Requirement[] {
  if (goal.length === 1) return goal;
  const ends = goal.filter((requirement) => !isStep(requirement));
  const candidates = ends.length > 0 ? ends : goal;
  const things = new Set(candidates.map(({ what }) => what));
  const final = new Map([...things].map((thing) => [thing, endOf(thing, candidates, horizon)]));
  return candidates.filter((requirement) => {
    const end = final.get(requirement.what) ?? horizon;
    const last = lastYear(requirement, horizon);
    // "2022–2030: at least 90 %" holds in the goal year too.
    return last === end || (last > end && firstYear(requirement, horizon) <= end);
  });
}

function endOf(
  thing: string | undefined,
  candidates: readonly Requirement[],
  horizon: number,
): number {
  const same = candidates.filter(({ what }) => what === thing);
  const years = same.map((requirement) => lastYear(requirement, horizon));
  const within = years.filter((year) => year <= horizon);
  return within.length > 0 ? Math.max(...within) : Math.min(...years);
}

/** What must hold in one year on the way: "năm 2022 … tối thiểu 15 %". */
export function requirementsOfYear(
  goal: readonly Requirement[],
  year: number,
  horizon: number,
): readonly Requirement[] {
  return goal.filter(
    (requirement) =>
      requirement.by !== undefined &&
      firstYear(requirement, horizon) <= year &&
      lastYear(requirement, horizon) >= year,
  );
}
