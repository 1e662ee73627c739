import type { ReadAnnex, ReadFinding } from "../product";
import type { FindingScore } from "./table-score";

/** From so many rows on a rule may speak of no more than a third of them one by one. */
const FEWEST_ROWS = 6;

function countRules(findings: readonly ReadFinding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** What the product tells about a table; hints only where they are too many. */
export function scoreFindings(annexes: readonly ReadAnnex[]): FindingScore {
  const open = annexes
    .flatMap(({ findings }) => findings)
    .filter(({ ignored }) => ignored === undefined);
  const indicators = annexes.reduce((count, annex) => count + annex.indicators.length, 0);
  const errors = open.filter(({ severity }) => severity === "error");
  const warnings = open.filter(({ severity }) => severity === "warning");
  const everywhere = Object.entries(countRules(open))
    .filter(([, count]) => indicators >= FEWEST_ROWS && count > indicators / 3)
    .map(([rule]) => rule);
  return {
    indicators,
    errors: errors.length,
    warnings: warnings.length,
    said: [...errors, ...warnings].map(
      ({ severity, rule, cell, message }) => `${severity} ${rule} ${cell}: ${message}`,
    ),
    rules: countRules([...errors, ...warnings]),
    everywhere,
  };
}
