import type { Bench } from "./bench";
import type { Ending } from "./event";
import { usableSettings } from "./known-settings";
import { loadReviewing } from "./load-reviewing";

/** After a write the sheet is read again, so that the results shown are never older than the cells. */
export async function refresh(
  bench: Bench,
  sheet: string,
): Promise<Pick<Ending, "reviewed" | "outdated">> {
  const { reviewSheet } = await loadReviewing();
  const { settings } = await usableSettings(bench);
  const { book } = bench.store.state();
  const result = await reviewSheet(bench.ports, settings, { sheet, others: book });
  return result.ok ? { reviewed: result.value } : { outdated: true };
}
