import { fitCells } from "../columns/fit-cells";
import type { EvidenceList } from "./evidence";
import type { WeighedColumn } from "./weighed-column";

const STRONG = 4;
const MOST = 1.5;

/** The evidence set by hand: what the head's words claim, how the cells fit, and what the rules make of both. */
export function describeRules({ reading, cells, byRule }: WeighedColumn): EvidenceList {
  const found: EvidenceList = [];
  for (const [role, weight] of reading?.claims ?? []) {
    found.push([`k:${role}`, Math.min(weight / STRONG, MOST)]);
    const fit = cells === undefined ? 0 : fitCells(role, cells.profile);
    if (fit !== 0) found.push([`${fit > 0 ? "f+" : "f-"}:${role}`, Math.min(Math.abs(fit) / 3, 1)]);
  }
  if (reading?.kind !== undefined) found.push([`k:kind ${reading.kind}`, 1]);
  if (reading !== undefined && reading.claims.size === 0) found.push(["k:silent", 1]);
  if (reading?.foreign !== undefined) found.push(["k:foreign", 1]);
  if (reading?.verdict !== undefined) found.push(["k:verdict", 1]);
  if (byRule !== undefined) {
    const { role, kind } = byRule;
    found.push([`a:${role}${kind === undefined ? "" : ` ${kind}`}`, 1]);
  }
  return found;
}
