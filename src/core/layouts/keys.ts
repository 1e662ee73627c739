type Numbered = {
  readonly number: string;
  readonly style: string;
  /** Number of the section; none where it has only a title. */
  readonly prefix?: string;
  /** Place of the counted indicator above a sub-row. */
  readonly parent: number | undefined;
};

/**
 * Names indicators by design: section and number ("II.6"), a hierarchical number alone ("7.3.2"); rows
 * without a number by their place; sub-rows by their parent ("II.6-1"); repeats get "~2".
 */
export function makeKeys(rows: readonly Numbered[]): readonly string[] {
  const taken = new Map<string, number>();
  const places = new Map<string, number>();
  const keys: string[] = [];
  const count = (counters: Map<string, number>, name: string): number => {
    const place = (counters.get(name) ?? 0) + 1;
    counters.set(name, place);
    return place;
  };
  for (const { number, style, prefix: section = "", parent } of rows) {
    const above = parent === undefined ? undefined : keys[parent];
    const prefix = section === "" ? "" : `${section}.`;
    const base = ((): string => {
      if (above !== undefined) return `${above}-${String(count(places, above))}`;
      if (style.startsWith("hierarchy")) return number;
      if (number === "" || style === "bullet") return `${prefix}${String(count(places, prefix))}`;
      return `${prefix}${number}`;
    })();
    const repeats = count(taken, base);
    keys.push(repeats === 1 ? base : `${base}~${String(repeats)}`);
  }
  return keys;
}
