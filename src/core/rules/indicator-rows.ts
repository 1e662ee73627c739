import type { Annex } from "../model/annex";
import type { Indicator } from "../model/indicator";
import { remember } from "./remember";

/** Sheet row → the indicator that stands on it, continuation rows included. */
const indicatorRows = remember((annex: Annex): ReadonlyMap<number, Indicator> => {
  const rows = new Map<number, Indicator>();
  for (const indicator of annex.indicators)
    for (const row of indicator.rows) rows.set(row, indicator);
  return rows;
});

export function indicatorOnRow(annex: Annex, row: number): Indicator | undefined {
  return indicatorRows(annex).get(row);
}

/** For spreading into a report: rows of headings and titles belong to no indicator. */
export function indicatorAt(annex: Annex, row: number): { readonly indicator?: string } {
  const indicator = indicatorOnRow(annex, row);
  return indicator === undefined ? {} : { indicator: indicator.key };
}
