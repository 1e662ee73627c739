import type { Result } from "../../../app/failure";
import type { Scope } from "../../../app/review-scope";
import type { WrittenSheet } from "../../../app/write-summary-sheet";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { usableSettings, type UsableSettings } from "../known-settings";
import { loadSheets } from "../load-sheets";
import { runTask } from "../run-task";
import type { State } from "../state";

/** The sheet for the leader, about what was reviewed last: one sheet, or the whole workbook. */
export async function writeSummarySheet(bench: Bench): Promise<void> {
  const scope = scopeOf(bench.store.state());
  if (scope !== null) await summarise(bench, scope);
}

/** What the ribbon button does, with the pane closed: about the sheet that is open. */
export async function summariseOpenSheet(bench: Bench): Promise<void> {
  await summarise(bench, { kind: "open-sheet" });
}

async function summarise(bench: Bench, scope: Scope): Promise<void> {
  await runTask(bench.store, "summary-sheet", async () => {
    const { writeSummarySheet: write, summarySheetWords, summaryStrings } = await loadSheets();
    const { preferences, chartIndicator } = bench.store.state();
    const used = await usableSettings(bench);
    const { nationalTitle, unitName: unit } = preferences;
    const attempt = (about: Scope) =>
      write(bench.ports, used.settings, {
        scope: about,
        words: summarySheetWords(summaryStrings(preferences.summaryLanguage)),
        options: {
          nationalTitle,
          ...(unit === "" ? {} : { unit }),
          ...(chartIndicator === "" ? {} : { chartIndicator }),
        },
      });
    const written = await attempt(scope);
    // From a sheet of ours the same button writes it again, about what it was about.
    const again = !written.ok && written.failure.kind === "own-sheet";
    const result = again
      ? await attempt(scopeOf(bench.store.state()) ?? { kind: "workbook" })
      : written;
    return endWriting(bench, "summary-sheet", result, used);
  });
}

/** What was reviewed last; null before the first review. */
export function scopeOf({ book, reviewed }: State): Scope | null {
  if (book.length > 0) return { kind: "workbook" };
  return reviewed === null ? null : { kind: "sheet", sheet: reviewed.review.sheet };
}

function endWriting(
  bench: Bench,
  task: "summary-sheet" | "review-sheet",
  result: Result<WrittenSheet>,
  { trouble }: UsableSettings,
): Ending {
  if (!result.ok) return { outcome: { kind: "failed", task, failure: result.failure } };
  const { receipt, fresh } = result.value;
  const { undoable, book, reviewed } = bench.store.state();
  const annexes = fresh.sheets.flatMap(({ review }) => review.annexes);
  const certain = annexes.filter(({ annex }) => annex.certain).length;
  const before = reviewed?.review.sheet;
  const shown = fresh.sheets.find(({ review }) => review.sheet === before) ?? fresh.sheets[0];
  return {
    outcome: {
      kind: "sheet-written",
      receipt,
      annexes: certain,
      uncertain: annexes.length - certain,
      unread: fresh.unread,
      ...(trouble === undefined ? {} : { trouble }),
    },
    undoable: [...undoable, { task, steps: [{ kind: "sheet", receipt }] }],
    ...(book.length > 0 && fresh.sheets.length > 1 ? { book: fresh.sheets } : {}),
    ...(shown === undefined ? {} : { reviewed: shown }),
  };
}
