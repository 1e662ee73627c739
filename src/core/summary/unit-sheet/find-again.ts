import type { CellPosition } from "../../sheet/address";

/** What is known of a finding of an earlier review. */
export type Known = {
  readonly id: string;
  readonly indicator?: string;
  readonly at: CellPosition;
};

/**
 * Which finding of an earlier review each of the present ones is. By id; else by what is wrong, about
 * which indicator and in which column: an id lapses with the cell's content, the mistake does not.
 */
export function findAgain<Then extends Known, Now extends Known>(
  earlier: readonly Then[],
  present: readonly Now[],
): ReadonlyMap<Now, Then> {
  const found = new Map<Now, Then>();
  for (const nameOf of [({ id }: Known) => id, kindAndPlace]) {
    const taken = new Set(found.values());
    const waiting = new Map<string, Then[]>();
    for (const one of earlier) {
      if (taken.has(one)) continue;
      const name = nameOf(one);
      const same = waiting.get(name);
      if (same === undefined) waiting.set(name, [one]);
      else same.push(one);
    }
    for (const one of present) {
      if (found.has(one)) continue;
      const then = waiting.get(nameOf(one))?.shift();
      if (then !== undefined) found.set(one, then);
    }
  }
  return found;
}

function kindAndPlace({ id, indicator = "", at }: Known): string {
  return JSON.stringify([id.split("@")[0], indicator, at.column]);
}
