const PER_TEN_THOUSAND_ROWS_MS = 2000;

/** Two seconds to begin with, and two for every ten thousand rows. */
export function timeLimit(rows: number): number {
  return PER_TEN_THOUSAND_ROWS_MS * (1 + Math.ceil(rows / 10_000));
}
