import type { Annex } from "../layouts/annex";
import { remember } from "./remember";

/** Sheet row → key of the indicator that stands on it, continuation rows included. */
const indicatorRows = remember((annex: Annex): ReadonlyMap<number, string> => {
  const rows = new Map<number, string>();
  for (const { key, rows: own } of annex.indicators) for (const row of own) rows.set(row, key);
  return rows;
});

/** For spreading into a report: rows of headings and titles belong to no indicator. */
export function indicatorAt(annex: Annex, row: number): { readonly indicator?: string } {
  const indicator = indicatorRows(annex).get(row);
  return indicator === undefined ? {} : { indicator };
}
