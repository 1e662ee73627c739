import type { Token } from "./token";

/** Leaves only the hard breaks that end a line; those inside a sentence are wrapped text. */
export function dropWrapping(list: readonly Token[]): readonly Token[] {
  if (!list.some(({ kind }) => kind === "break")) return list;
  return list.filter((token, at) => token.kind !== "break" || isLineCut(list, at));
}

/** A hard break ends a line of a list; between the words of one sentence it is only a wrapped line. */
function isLineCut(list: readonly Token[], at: number): boolean {
  const next = list[at + 1];
  const last = list[at - 1];
  if (next === undefined || last === undefined) return true;
  if (next.kind === "mark" || next.kind === "break" || next.capital) return true;
  if (last.kind === "mark" && /[.;:]/.test(last.lower)) return true;
  if (next.kind === "number" && /[.)]/.test(list[at + 2]?.lower ?? "")) return true;
  return next.kind === "number" && list[at + 2]?.lower === "%" && last.kind !== "word";
}
