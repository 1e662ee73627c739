/** Tells which of many items may stand in a text: one pass over the text for all of them. */
export type LiteralScan<T> = (text: string) => readonly T[];

type Entry = { readonly literal: string; readonly item: number };

const WINDOW = 4;
const BITS = 12;
const SLOTS = 1 << BITS;

/** Goes along a text: after four steps nothing is left of the characters before them. */
const step = (hash: number, code: number): number =>
  ((hash << (BITS / WINDOW)) ^ code) & (SLOTS - 1);

/**
 * The first four characters of every literal are hashed into a small table: nearly every place in nearly every text
 * is passed with one look into it. Items without literals, or with shorter ones, are always told. The order is that
 * of the items.
 */
export function literalScan<T>(
  items: readonly T[],
  literalsOf: (item: T) => readonly string[] | undefined,
): LiteralScan<T> {
  const always: number[] = [];
  const isTaken = new Uint8Array(SLOTS);
  const slots = new Map<number, Entry[]>();
  items.forEach((one, item) => {
    const literals = literalsOf(one);
    if (literals?.every(({ length }) => length >= WINDOW) !== true) {
      always.push(item);
      return;
    }
    for (const literal of literals) {
      const slot = slotOf(literal);
      isTaken[slot] = 1;
      slots.set(slot, [...(slots.get(slot) ?? []), { literal, item }]);
    }
  });
  const usual = always.flatMap((item) => items[item] ?? []);
  return (text) => {
    let found: number[] | undefined;
    let slot = 0;
    for (let end = 0; end < text.length; end += 1) {
      slot = step(slot, text.charCodeAt(end));
      if (isTaken[slot] === 0) continue;
      for (const { literal, item } of slots.get(slot) ?? []) {
        if (found?.includes(item) === true || !text.startsWith(literal, end + 1 - WINDOW)) continue;
        found = [...(found ?? always), item];
      }
    }
    if (found === undefined) return usual;
    return found.sort((a, b) => a - b).flatMap((item) => items[item] ?? []);
  };
}

function slotOf(literal: string): number {
  let slot = 0;
  for (let at = 0; at < WINDOW; at += 1) slot = step(slot, literal.charCodeAt(at));
  return slot;
}
