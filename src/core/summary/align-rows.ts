/** Whole-row operations, to be run in order; each row number counts what ran before it. */
export type RowMove = {
  readonly kind: "insert" | "delete";
  readonly row: number;
  readonly count: number;
};

/**
 * The rows to insert and delete so that every kept key comes to stand where the new plan wants it, and
 * what the user wrote beside it moves along. What stands beside a row to be deleted is the user's too:
 * the writer copies it below the new last row first. Keys that changed their order count as deleted and new:
 * their cells beside stay with the keys that kept their order.
 */
export function alignRows(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly RowMove[] {
  const moves: RowMove[] = [];
  let row = 0;
  let at = 0;
  for (const [old, wanted] of keptPairs(before, after)) {
    const surplus = old - at;
    const missing = wanted - row;
    if (surplus > missing)
      moves.push({ kind: "delete", row: row + missing, count: surplus - missing });
    if (missing > surplus)
      moves.push({ kind: "insert", row: row + surplus, count: missing - surplus });
    row = wanted + 1;
    at = old + 1;
  }
  return moves;
}

/** Longest run of keys that keep their order: patience sorting over the old positions. */
function keptPairs(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly (readonly [number, number])[] {
  const oldRow = new Map<string, number>();
  before.forEach((key, row) => {
    if (key !== null) oldRow.set(key, row);
  });
  const pairs = after.flatMap((key, row) => {
    const old = key === null ? undefined : oldRow.get(key);
    return old === undefined ? [] : [[old, row] as const];
  });
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([old], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = tails[middle];
      if (tail !== undefined && (pairs[tail]?.[0] ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : tails[low - 1]);
    tails[low] = index;
  });
  const kept: (readonly [number, number])[] = [];
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair !== undefined) kept.unshift(pair);
  }
  return kept;
}
