/** What is known of several things, in a line. */
export function joinKnown(parts: readonly (string | number | null | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== "").join(" ");
}
