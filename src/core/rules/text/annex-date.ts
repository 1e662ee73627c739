import type { Annex } from "../../model/annex";

/** The earliest day on which the annex can have been written, as far as it says: for "since this decree". */
export function writtenFrom({ planDate, asOf, year }: Annex): string | undefined {
  if (planDate !== undefined) return planDate;
  if (asOf !== undefined) return asOf;
  // A plan for a year is written at its beginning or in the months before.
  return year === undefined ? undefined : `${String(year)}-01-01`;
}
