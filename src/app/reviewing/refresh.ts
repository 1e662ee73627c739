import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { usableSettings } from "../settings/known-settings";
import { reviewSheet } from "./review-one-sheet";

/** After a write the sheet is read again, so that the results shown are never older than the cells. */
export async function refresh(
  session: Session,
  sheet: string,
): Promise<Pick<Ending, "reviewed" | "outdated">> {
  const result = await reviewAnew(session, sheet);
  return result.ok ? { reviewed: result.value } : { outdated: true };
}

/** A sheet that was reviewed before, as it is now. */
export async function reviewAnew(session: Session, sheet: string) {
  const { settings } = await usableSettings(session);
  const { book } = session.store.state();
  return reviewSheet(session.ports, settings, { sheet, others: book });
}
