/** Long texts of annexes cut at a word, so that a list stays a list at 320 px. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
