/** Words kept on either side of a change, so that it can be found in its cell. */
const CONTEXT = 2;
const LONGEST = 80;

export type ShownChange = { readonly was: string; readonly becomes: string };

/**
 * The part of a text that changes, with a few words around it. Undefined where the eye sees no
 * difference (blanks, invisible characters).
 */
export function showChange(was: string, becomes: string): ShownChange | undefined {
  const before = words(was);
  const after = words(becomes);
  if (before.join(" ") === after.join(" ")) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - CONTEXT);
  const rest = Math.max(0, end - CONTEXT);
  return { was: cut(before, from, rest), becomes: cut(after, from, rest) };
}

function words(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[\s\u200B\uFEFF]+/)
    .filter((word) => word !== "");
}

function cut(all: readonly string[], from: number, rest: number): string {
  const shown = all.slice(from, all.length - rest).join(" ");
  const text = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
  return `${from > 0 ? "…" : ""}${text}${rest > 0 && !text.endsWith("…") ? "…" : ""}`;
}
