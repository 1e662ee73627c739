import type { Result } from "../../../app/failure";
import type { Ports } from "../../../app/ports/ports";
import type { Preferences } from "../../../app/settings/preferences";
import { follow } from "../../../app/reviewing/review-history";
import type { Scope } from "../../../app/reviewing/review-scope";
import type { WorkbookSettings } from "../../../app/ports/settings";
import type { WrittenSheet } from "../../../app/writing/written-sheet";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { usableSettings, type UsableSettings } from "../known-settings";
import { loadSheets } from "../load-sheets";
import { runTask } from "../run-task";
import type { State } from "../state";

/** The sheet for the leader, about what was reviewed last: one sheet, or the whole workbook. */
export async function writeSummarySheet(bench: Bench): Promise<void> {
  const scope = scopeOf(bench.store.state());
  if (scope !== null) await write(bench, "summary-sheet", scope);
}

/** The list of findings that goes back to the unit, about the same. */
export async function writeReviewSheet(bench: Bench): Promise<void> {
  const scope = scopeOf(bench.store.state());
  if (scope !== null) await write(bench, "review-sheet", scope);
}

/** What the ribbon button does, with the pane closed: about the sheet that is open. */
export async function summariseOpenSheet(bench: Bench): Promise<void> {
  await write(bench, "summary-sheet", { kind: "open-sheet" });
}

type SheetTask = "summary-sheet" | "review-sheet";

async function write(bench: Bench, task: SheetTask, scope: Scope): Promise<void> {
  await runTask(bench.store, task, async () => {
    const used = await usableSettings(bench);
    const attempt = task === "summary-sheet" ? await summarise(bench) : await listFindings(bench);
    const written = await attempt(bench.ports, used.settings, scope);
    // From a sheet of ours the same button writes it again, about what it was about.
    const again = !written.ok && written.failure.kind === "own-sheet";
    const about = scopeOf(bench.store.state()) ?? { kind: "workbook" };
    const result = again ? await attempt(bench.ports, used.settings, about) : written;
    return endWriting(bench, task, result, used);
  });
}

type Attempt = (
  ports: Ports,
  settings: WorkbookSettings,
  scope: Scope,
) => Promise<Result<WrittenSheet>>;

async function summarise({ store }: Bench): Promise<Attempt> {
  const { writeSummarySheet: write, summarySheetWords, summaryStrings } = await loadSheets();
  const { preferences, chartIndicator } = store.state();
  const words = summarySheetWords(summaryStrings(preferences.summaryLanguage));
  const options = {
    nationalTitle: preferences.nationalTitle,
    ...issuer(preferences),
    ...(chartIndicator === "" ? {} : { chartIndicator }),
  };
  return (ports, settings, scope) => write(ports, settings, { scope, words, options });
}

async function listFindings({ store }: Bench): Promise<Attempt> {
  const { writeReviewSheet: write, reviewSheetWords, summaryStrings } = await loadSheets();
  const { preferences, history } = store.state();
  const words = reviewSheetWords(summaryStrings(preferences.summaryLanguage));
  const vocabularies = [
    words,
    ...(["vi", "en"] as const).map(summaryStrings).map(reviewSheetWords),
  ];
  const fixed = ({ sheets }: WrittenSheet["fresh"]) => sheets.reduce(follow, history).fixed;
  const request = { words, vocabularies, fixed, ...issuer(preferences) };
  return (ports, settings, scope) => write(ports, settings, { ...request, scope });
}

function issuer({ unitName }: Preferences): { readonly unit?: string } {
  const unit = unitName.trim();
  return unit === "" ? {} : { unit };
}

/** What was reviewed last; null before the first review. */
function scopeOf({ book, reviewed }: State): Scope | null {
  if (book.length > 0) return { kind: "workbook" };
  return reviewed === null ? null : { kind: "sheet", sheet: reviewed.review.sheet };
}

function endWriting(
  bench: Bench,
  task: SheetTask,
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
