import type { Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { Preferences } from "../settings/preferences";
import { follow } from "../reviewing/review-history";
import type { Scope } from "../reviewing/review-scope";
import type { WorkbookSettings } from "../ports/settings";
import type { WrittenSheet } from "./written-sheet";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings, type UsableSettings } from "../settings/known-settings";
import { loadSheets } from "./load-sheets";
import { runTask } from "../session/run-task";
import type { SessionState } from "../session/state";

/** The sheet for the leader, about what was reviewed last: one sheet, or the whole workbook. */
export async function writeSummarySheet(session: Session): Promise<void> {
  const scope = scopeOf(session.store.state());
  if (scope !== null) await write(session, "summary-sheet", scope);
}

/** The list of findings that goes back to the unit, about the same. */
export async function writeReviewSheet(session: Session): Promise<void> {
  const scope = scopeOf(session.store.state());
  if (scope !== null) await write(session, "review-sheet", scope);
}

/** What the ribbon button does, with the pane closed: about the sheet that is open. */
export async function summariseOpenSheet(session: Session): Promise<void> {
  await write(session, "summary-sheet", { kind: "open-sheet" });
}

type SheetTask = "summary-sheet" | "review-sheet";

async function write(session: Session, task: SheetTask, scope: Scope): Promise<void> {
  await runTask(session.store, task, async () => {
    const used = await usableSettings(session);
    const attempt =
      task === "summary-sheet" ? await summarise(session) : await listFindings(session);
    const written = await attempt(session.ports, used.settings, scope);
    // From a sheet of ours the same button writes it again, about what it was about.
    const again = !written.ok && written.failure.kind === "own-sheet";
    const about = scopeOf(session.store.state()) ?? { kind: "workbook" };
    const result = again ? await attempt(session.ports, used.settings, about) : written;
    return endWriting(session, task, result, used);
  });
}

type Attempt = (
  ports: Ports,
  settings: WorkbookSettings,
  scope: Scope,
) => Promise<Result<WrittenSheet>>;

async function summarise({ store }: Session): Promise<Attempt> {
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

async function listFindings({ store }: Session): Promise<Attempt> {
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
function scopeOf({ book, reviewed }: SessionState): Scope | null {
  if (book.length > 0) return { kind: "workbook" };
  return reviewed === null ? null : { kind: "sheet", sheet: reviewed.review.sheet };
}

function endWriting(
  session: Session,
  task: SheetTask,
  result: Result<WrittenSheet>,
  { trouble }: UsableSettings,
): Ending {
  if (!result.ok) return { outcome: { kind: "failed", task, failure: result.failure } };
  const { receipt, fresh } = result.value;
  const { undoable, book, reviewed } = session.store.state();
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
