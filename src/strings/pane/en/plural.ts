/** plural(1, "cell") → "1 cell", plural(2, "cell") → "2 cells". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
