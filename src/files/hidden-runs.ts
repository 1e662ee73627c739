/** Neighbouring rows or columns, counted from 0, both ends included. */
export type Run = { readonly first: number; readonly last: number };

/** Runs and no lists: a file of 2 KB may hide a whole sheet 20 000 times over. */
export function addRun(runs: Run[], first: number, last: number): void {
  const before = runs.at(-1);
  if (before !== undefined && first >= before.first && first <= before.last + 1) {
    if (last > before.last) runs[runs.length - 1] = { first: before.first, last };
  } else if (first <= last) runs.push({ first, last });
}

/** Those of `count` rows or columns that lie in a run, in order, each once. */
export function indicesWithin(
  runs: readonly Run[],
  from: number,
  count: number,
): readonly number[] {
  const indices: number[] = [];
  let next = from;
  for (const { first, last } of [...runs].sort((one, other) => one.first - other.first)) {
    const end = Math.min(last + 1, from + count);
    for (let index = Math.max(first, next); index < end; index += 1) indices.push(index);
    next = Math.max(next, end);
  }
  return indices;
}
