/** Whole-row operations, to be run in order; each row number counts what ran before it. */
export type RowMove = {
  readonly kind: "insert" | "delete";
  readonly row: number;
  readonly count: number;
};

/**
 * The rows to insert and delete so that every kept key comes to stand where the new plan wants it, and
 * what the user wrote beside it moves along; the row after the last one, too. The row of a key that is
 * gone goes out, so that a remark never comes to stand beside something else: the writer copies what is
 * the user's there below the new last row first. Keys that changed their order count as gone and new:
 * their cells beside stay with the keys that kept their order.
 */
export function alignRows(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly RowMove[] {
  const moves: RowMove[] = [];
  let row = 0;
  let at = 0;
  for (const [old, wanted] of [
    ...keptPairs(before, after),
    [before.length, after.length] as const,
  ]) {
    moves.push(...fitGap(before.slice(at, old), row, wanted - row));
    row = wanted + 1;
    at = old + 1;
  }
  return moves;
}

/** Makes the old rows between two kept ones as many as the new plan has there. */
function fitGap(
  old: readonly (string | null)[],
  first: number,
  wanted: number,
): readonly RowMove[] {
  // Rows about nothing stay as far as there is room for them.
  let spare = old.filter((key) => key === null).length - wanted;
  const isGone = [...old]
    .reverse()
    .map((key) => key !== null || spare-- > 0)
    .reverse();
  const moves: RowMove[] = [];
  let row = first;
  isGone.forEach((gone) => {
    const last = moves.at(-1);
    if (!gone) row += 1;
    else if (last?.row === row) moves[moves.length - 1] = { ...last, count: last.count + 1 };
    else moves.push({ kind: "delete", row, count: 1 });
  });
  const missing = first + wanted - row;
  return missing > 0 ? [...moves, { kind: "insert", row, count: missing }] : moves;
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
