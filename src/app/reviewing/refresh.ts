import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { loadReviewing } from "./load-reviewing";

/** After a write the sheet is read again, so that the results shown are never older than the cells. */
export async function refresh(
  session: Session,
  sheet: string,
): Promise<Pick<Ending, "reviewed" | "outdated">> {
  const { reviewSheet } = await loadReviewing();
  const { settings } = await usableSettings(session);
  const { book } = session.store.state();
  const result = await reviewSheet(session.ports, settings, { sheet, others: book });
  return result.ok ? { reviewed: result.value } : { outdated: true };
}
