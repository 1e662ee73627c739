import type { Truth } from "../labels/labelled-table";
import type { ReadAnnex } from "../product";

type ScoredCounts = {
  readonly countExact: boolean;
  readonly countNear: boolean;
  readonly sections: boolean;
  readonly misses: readonly string[];
};

const NEAR = 0.05;

/** Truths count unnumbered sub-rows or leave them out: both are fair. */
function fairCounts(truth: Truth): readonly number[] {
  const { indicatorCount, numberedIndicators = indicatorCount, alsoCount = [] } = truth;
  const subRows = truth.subRows ?? indicatorCount - numberedIndicators;
  const others = typeof alsoCount === "number" ? [alsoCount] : alsoCount;
  return [indicatorCount, indicatorCount - subRows, indicatorCount + subRows, ...others];
}

export function scoreCounts(truth: Truth, annexes: readonly ReadAnnex[]): ScoredCounts {
  const indicators = annexes.flatMap((annex) => annex.indicators);
  const own = indicators.filter(({ parent }) => parent === undefined);
  const fair = fairCounts(truth);
  const read = [indicators.length, own.length];
  const countExact = read.some((count) => fair.includes(count));
  const countNear = read.some((count) =>
    fair.some((want) => Math.abs(count - want) <= Math.max(1, want * NEAR)),
  );
  const headings = annexes.reduce((count, annex) => count + annex.sections.length, 0);
  const fewest = truth.sections.length;
  const most = fewest + (truth.groups?.length ?? 0);
  const sections = headings >= fewest && headings <= most;
  const misses = [
    ...(countExact ? [] : [`indicators ${read.join("/")}, want ${[...new Set(fair)].join("/")}`]),
    ...(sections
      ? []
      : [`sections ${String(headings)}, want ${String(fewest)} to ${String(most)}`]),
  ];
  return { countExact, countNear, sections, misses };
}
