const FEWEST = 3;
const MOST_ROWS = 16;
const MOST_COLUMNS = 14;
const MOST = 0.8;
const NEAR = 0.006;

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(other) * NEAR, 1e-9);

/** A share, a change or a difference of two others, written as 0.97, 97 or −3. */
function follows(figure: number, part: number, whole: number): boolean {
  if (whole === 0) return false;
  const share = part / whole;
  return (
    near(figure, share) ||
    near(figure, share * 100) ||
    near(figure, (share - 1) * 100) ||
    near(figure, share - 1)
  );
}

function follow(
  figures: readonly number[],
  parts: readonly number[],
  wholes: readonly number[],
): boolean {
  let rows = 0;
  let right = 0;
  for (let row = 0; row < figures.length && rows < MOST_ROWS; row += 1) {
    const figure = figures[row] ?? NaN;
    const part = parts[row] ?? NaN;
    const whole = wholes[row] ?? NaN;
    if (Number.isNaN(figure + part + whole)) continue;
    rows += 1;
    if (follows(figure, part, whole)) right += 1;
    if (rows === FEWEST && right === 0) return false;
  }
  return rows >= FEWEST && right >= rows * MOST;
}

/** The column says nothing of its own: it can be reckoned from two others ("So sánh (%)", "ƯTH/KH"). */
export function isRecomputed(
  figures: readonly number[],
  others: readonly (readonly number[])[],
): boolean {
  const numbers = figures.filter((figure) => !Number.isNaN(figure));
  if (numbers.length < FEWEST || new Set(numbers).size < FEWEST) return false;
  const near = others.slice(0, MOST_COLUMNS);
  return near.some((parts) =>
    near.some((wholes) => parts !== wholes && follow(figures, parts, wholes)),
  );
}
