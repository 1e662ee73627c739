import type { ColumnProfile } from "../columns/column-profile";
import type { EvidenceList } from "./evidence";
import type { CellTally } from "./tally-cells";

const SHORT = 8;
const MIDDLE = 40;
const HALF = 0.5;
const SIGNS = ["ordinal", "figure", "status", "agency", "deadline", "unit", "mark"] as const;
const SHARES = [
  "number",
  "percent",
  "compares",
  "numberInWords",
  "formula",
  "divides",
  "precise",
] as const;

/** Shares of what the cells look like; a share of more than a half counts once more. */
export function describeCells(profile: ColumnProfile, tally: CellTally): EvidenceList {
  if (profile.filled === 0) return [["c:empty", 1]];
  const found: EvidenceList = [];
  const add = (name: string, share: number): void => {
    if (share > 0) found.push([`c:${name}`, share]);
    if (share >= HALF) found.push([`c:${name}+`, 1]);
  };
  for (const sign of SIGNS) add(sign, profile.share(sign));
  for (const sign of SHARES) add(sign, tally[sign]);
  const { averageLength, distinct, filled } = profile;
  found.push(["c:length", Math.min(averageLength / 100, 2)], ["c:distinct", distinct / filled]);
  found.push([
    averageLength < SHORT ? "c:short" : averageLength < MIDDLE ? "c:middle" : "c:long",
    1,
  ]);
  found.push(["c:filled", tally.filled]);
  return found;
}
