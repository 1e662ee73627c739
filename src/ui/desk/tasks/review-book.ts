import type { Bench } from "../bench";
import type { Ending } from "../event";
import { usableSettings } from "../known-settings";
import { runTask } from "../run-task";

/** Every visible sheet, compared with each other; the one that was shown stays shown. */
export async function reviewBook(bench: Bench): Promise<void> {
  await runTask(bench.store, "review", async (): Promise<Ending> => {
    const { reviewWorkbook } = await import("../../../app/reviewing/review-workbook");
    const { settings, trouble } = await usableSettings(bench);
    const result = await reviewWorkbook(bench.ports, settings);
    if (!result.ok) {
      return { outcome: { kind: "failed", task: "review", failure: result.failure } };
    }
    const { sheets: book, unread } = result.value;
    const before = bench.store.state().reviewed?.review.sheet;
    const shown = book.find(({ review }) => review.sheet === before) ?? book[0];
    return {
      outcome: { kind: "book-reviewed", unread, ...(trouble === undefined ? {} : { trouble }) },
      book,
      ...(shown === undefined ? {} : { reviewed: shown }),
    };
  });
}
