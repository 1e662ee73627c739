import type { Tokens } from "./token";

/** Whether such a word stands between two places; `to` is not looked at. */
export function hasWord(
  tokens: Tokens,
  from: number,
  to: number,
  isWord: (tokens: Tokens, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) if (isWord(tokens, at)) return true;
  return false;
}
