import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { runTask } from "../session/run-task";

/** Every visible sheet, compared with each other; the one that was shown stays shown. */
export async function reviewBook(session: Session): Promise<void> {
  await runTask(session.store, "review", async (): Promise<Ending> => {
    const { reviewWorkbook } = await import("./review-workbook");
    const { settings, trouble } = await usableSettings(session);
    const result = await reviewWorkbook(session.ports, settings);
    if (!result.ok) {
      return { outcome: { kind: "failed", task: "review", failure: result.failure } };
    }
    const { sheets: book, unread } = result.value;
    const before = session.store.state().reviewed?.review.sheet;
    const shown = book.find(({ review }) => review.sheet === before) ?? book[0];
    return {
      outcome: { kind: "book-reviewed", unread, ...(trouble === undefined ? {} : { trouble }) },
      book,
      ...(shown === undefined ? {} : { reviewed: shown }),
    };
  });
}
