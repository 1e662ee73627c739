/** What is said about an annex in sight of another sheet: a rule that reads `otherAnnexes` beyond its own sheet belongs here. */
const COMPARING: readonly string[] = [
  "goal-below-upper-level.",
  "goal-differs-elsewhere.",
  "numbering-row-wrong.missing@",
];

/** Such a finding is missed when its annex is reviewed alone: that does not mean that it was fixed. */
export function comparesSheets({ id }: { readonly id: string }): boolean {
  return COMPARING.some((kind) => id.startsWith(kind));
}
