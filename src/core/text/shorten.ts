/** The beginning of a long text, cut after a whole word where one ends in its second half. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const blank = text.lastIndexOf(" ", longest);
  return `${text.slice(0, blank > longest / 2 ? blank : longest).trimEnd()}…`;
}
