import type { Annex } from "../layouts/annex";

const KNOWN = new WeakMap<Annex, ReadonlyMap<number, string>>();

/** Sheet row → key of the indicator that stands on it, continuation rows included. */
function indicatorRows(annex: Annex): ReadonlyMap<number, string> {
  const known = KNOWN.get(annex);
  if (known !== undefined) return known;
  const rows = new Map<number, string>();
  for (const { key, rows: own } of annex.indicators) for (const row of own) rows.set(row, key);
  KNOWN.set(annex, rows);
  return rows;
}

/** For spreading into a report: rows of headings and titles belong to no indicator. */
export function indicatorAt(annex: Annex, row: number): { readonly indicator?: string } {
  const indicator = indicatorRows(annex).get(row);
  return indicator === undefined ? {} : { indicator };
}
