/** Families that are one under two names: an amended document and the one that it amends. */
const ALIASES: Readonly<Record<string, string>> = { nq71: "nq03" };

/** Tables of one source stand or fall together: nothing of the family may be known when one of it is tried. */
export function familyOf(slug: string): string {
  const [first = slug] = slug.split("-");
  return ALIASES[first] ?? first;
}
