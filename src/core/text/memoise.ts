/**
 * Remembers the answer per distinct text: headers, statuses and goals repeat down a sheet.
 * The store is dropped when full, so that a million distinct cells do not stay in memory.
 */
export function memoise<T>(read: (text: string) => T, limit = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
