export type NumberedRow = {
  readonly number: string;
  readonly style: string;
  /** Number of the section; "" where it has only a title. */
  readonly prefix: string;
  /** Place of the counted indicator above a sub-row. */
  readonly parent: number | undefined;
};

function count(counters: Map<string, number>, name: string): number {
  const place = (counters.get(name) ?? 0) + 1;
  counters.set(name, place);
  return place;
}

/**
 * Names indicators by design: section and number ("II.6"), a hierarchical number alone ("7.3.2"); rows
 * without a number by their place; sub-rows by their parent ("II.6-1"); repeats get "~2".
 */
export function makeKeys(rows: readonly NumberedRow[]): readonly string[] {
  const taken = new Map<string, number>();
  const places = new Map<string, number>();
  const keys: string[] = [];
  const nameRow = ({ number, style, prefix, parent }: NumberedRow): string => {
    const above = parent === undefined ? undefined : keys[parent];
    const unnumbered = number === "" || style === "bullet";
    if (above !== undefined && unnumbered) return `${above}-${String(count(places, above))}`;
    if (style.startsWith("hierarchy")) return number;
    const own = unnumbered ? String(count(places, `${prefix}.`)) : number;
    return prefix === "" ? own : `${prefix}.${own}`;
  };
  for (const row of rows) {
    const name = nameRow(row);
    const repeats = count(taken, name);
    keys.push(repeats === 1 ? name : `${name}~${String(repeats)}`);
  }
  return keys;
}
