import { known } from "../../core/model/known";
import { done, type Result } from "../failure";
import type { WorkbookSettings } from "../ports/settings";
import { follow } from "../reviewing/review-history";
import { scopeOfResults, type Scope } from "../reviewing/scope";
import { sheetToShow } from "../reviewing/sheet-to-show";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { usableSettings } from "../settings/known-settings";
import type { Preferences } from "../settings/preferences";
import type { WrittenSheet } from "./write-planned-sheet";
import { writeReviewSheet } from "./write-review-sheet";
import { writeSummarySheet } from "./write-summary-sheet";

export type SheetTask = "summary-sheet" | "review-sheet";

/** Writes one of our sheets as this session wants it, and shows the results that it was made of. */
export async function writeSheet(
  session: Session,
  task: SheetTask,
  scope: Scope,
): Promise<Result<Ending>> {
  const { settings, trouble } = await usableSettings(session);
  const write = await (task === "summary-sheet" ? summarise : listFindings)(session, settings);
  const attempt = await write(scope);
  // From a sheet of ours the same button writes it again, about what it was about.
  const again = !attempt.ok && attempt.failure.kind === "own-sheet";
  const state = session.store.state();
  const written = again ? await write(scopeOfResults(state) ?? { kind: "workbook" }) : attempt;
  if (!written.ok) return written;
  const { receipt, fresh } = written.value;
  const { sheets, unread } = fresh;
  const annexes = sheets.flatMap(({ review }) => review.annexes);
  const certain = annexes.filter(({ annex }) => annex.certain).length;
  const uncertain = annexes.length - certain;
  return done({
    outcome: {
      kind: "sheet-written",
      receipt,
      annexes: certain,
      uncertain,
      unread,
      ...known({ trouble }),
    },
    undoable: [
      ...state.undoable,
      { task, sheet: receipt.sheet, steps: [{ kind: "sheet", receipt }] },
    ],
    ...known({
      book: state.book.length > 0 && sheets.length > 1 ? sheets : undefined,
      reviewed: sheetToShow(state, sheets),
    }),
  });
}

type Write = (scope: Scope) => Promise<Result<WrittenSheet>>;

async function summarise({ ports, store }: Session, settings: WorkbookSettings): Promise<Write> {
  const { preferences, chartIndicator } = store.state();
  const words = await ports.words.summarySheet(preferences.summaryLanguage);
  const options = {
    nationalTitle: preferences.nationalTitle,
    ...known({ unit: issuer(preferences), chartIndicator: chartIndicator || undefined }),
  };
  return (scope) => writeSummarySheet(ports, settings, { scope, words, options });
}

async function listFindings({ ports, store }: Session, settings: WorkbookSettings): Promise<Write> {
  const { preferences, history } = store.state();
  const words = await ports.words.reviewSheet(preferences.summaryLanguage);
  const fixed = ({ sheets }: WrittenSheet["fresh"]) => sheets.reduce(follow, history).fixed;
  const request = { ...words, fixed, ...known({ unit: issuer(preferences) }) };
  return (scope) => writeReviewSheet(ports, settings, { ...request, scope });
}

function issuer({ unitName }: Preferences): string | undefined {
  const unit = unitName.trim();
  return unit === "" ? undefined : unit;
}
