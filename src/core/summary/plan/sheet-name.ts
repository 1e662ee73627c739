const LONGEST = 31;

/** Excel compares sheet names without case. */
const comparable = (name: string): string => name.normalize("NFC").toLowerCase();

/** The wanted name where nobody has it, else the first free "name (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(comparable));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(comparable(name))) return name;
  }
}
