import type { Meaning } from "../../../src/core/recognise/weighing/meanings";
import { MEANINGS } from "../../../src/core/recognise/weighing/meanings";

const COARSER: Readonly<Record<string, Meaning>> = {
  goal: "target",
  monitor: "lead",
  assessor: "lead",
};
const RATIO = /so sánh|so với|%|\//i;

export const isMeaning = (word: string): word is Meaning =>
  MEANINGS.some((meaning: string) => meaning === word);

/** What a column of an own test means, by the role, the kind and the head that stand there. */
export function meaningOfRole(
  role: string,
  kind: string | undefined,
  head: string,
): Meaning | undefined {
  if (role === "value") return kind === "actual" || kind === "estimate" ? kind : "target";
  if (role === "other") return RATIO.test(head) ? "ratio" : "other";
  return COARSER[role] ?? (isMeaning(role) ? role : undefined);
}
