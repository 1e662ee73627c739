import type { Trial } from "./try-weights";

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** How many columns were read right, and how many of the sure ones wrong. */
export function tellTrials(name: string, trials: readonly Trial[]): string {
  const sum = (of: (trial: Trial) => number): number =>
    trials.reduce((total, trial) => total + of(trial), 0);
  const columns = sum((trial) => trial.columns);
  return [
    `${name}: ${percent(
      sum(({ right }) => right),
      columns,
    )} of ${String(columns)} columns right`,
    `sure of ${percent(
      sum(({ sure }) => sure),
      columns,
    )}`,
    `sure and wrong ${percent(
      sum(({ sureAndWrong }) => sureAndWrong),
      columns,
    )}`,
  ].join(", ");
}
