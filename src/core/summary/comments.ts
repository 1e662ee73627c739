import type { CellAddress } from "../sheet/address";
import type { Finding } from "../rules/finding";

/** One comment per cell, telling all that was found there. */
export type PlannedComment = { readonly at: CellAddress; readonly text: string };

/** By how it begins, a comment of ours is known and can be taken away with the others. */
export function planComments(
  findings: readonly Finding[],
  words: { readonly mark: string; readonly tell: (finding: Finding) => string },
): readonly PlannedComment[] {
  const cells = new Map<string, { readonly at: CellAddress; readonly told: string[] }>();
  for (const finding of findings) {
    if (finding.ignored !== undefined) continue;
    const cell = `${finding.at.sheet}!${String(finding.at.row)} ${String(finding.at.column)}`;
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, { at: finding.at, told: [words.tell(finding)] });
    else there.told.push(words.tell(finding));
  }
  return [...cells.values()].map(({ at, told }) => ({
    at,
    text: `${words.mark} ${[...new Set(told)].join("\n")}`,
  }));
}
