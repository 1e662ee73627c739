import type { Token } from "./token";

/** Leaves only the hard breaks that end a line; those inside a sentence are wrapped text. */
export function dropWrapping(list: readonly Token[]): readonly Token[] {
  if (list.every(({ kind }) => kind !== "break")) return list;
  return list.filter(({ kind }, at) => kind !== "break" || isLineCut(list, at));
}

/** A hard break ends a line of a list; between the words of one sentence it is only a wrapped line. */
function isLineCut(list: readonly Token[], at: number): boolean {
  const last = list[at - 1];
  const next = list[at + 1];
  if (last === undefined || next === undefined) return true;
  if (next.kind === "mark" || next.kind === "break" || next.word.capital) return true;
  if (last.kind === "mark" && ".;:".includes(last.word.lower)) return true;
  if (next.kind !== "number") return false;
  const behind = list[at + 2]?.word.lower;
  if (behind === "." || behind === ")") return true;
  return behind === "%" && last.kind !== "word";
}
