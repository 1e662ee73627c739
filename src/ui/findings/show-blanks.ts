/** Blanks that one would overlook (outer, double, not the ordinary kind) as an open box, line breaks as an arrow. */
export function showBlanks(text: string): string {
  return text
    .replace(/ {2,}|^ | $/g, (blanks) => "␣".repeat(blanks.length))
    .replace(/[^\S\n ]/g, "␣")
    .replace(/\n/g, "↵\n");
}
