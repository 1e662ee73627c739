import { NO_PREFERENCES } from "../../src/app/settings/preferences";
import { createWaiting } from "../../src/app/ports/waiting";
import type { Finding } from "../../src/core/model/finding";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOpenSheet } from "../../src/excel/following/excel-open-sheet";
import { createExcelLiveChanges } from "../../src/excel/following/excel-live-changes";
import { createChangeLog } from "../../src/excel/change-log";
import { createExcelMarks } from "../../src/excel/marks/excel-marks";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import { after } from "../../src/ui/after";
import { FETCH_WORDS } from "../../src/strings/summary/fetch-words";
import type { Session } from "../../src/app/session/session";
import type { Outcome } from "../../src/app/session/outcome";
import { createStore } from "../../src/app/session/store";
import { fix, undo } from "../../src/app/commands/correcting";
import { insertSummary } from "../../src/app/commands/inserting-summaries";
import { review } from "../../src/app/commands/checking";
import { writeReviewSheet, writeSummarySheet } from "../../src/app/commands/writing-sheets";

/** The session as the pane has it, over the stand-in that is running. */
export function openSession(): Session {
  const log = createChangeLog();
  const waiting = createWaiting();
  const timing = { ...USUAL_TIMING, waiting };
  return {
    ports: {
      workbook: createExcelWorkbook(timing, log),
      ownSheets: createExcelOwnSheets(timing),
      settings: createExcelSettings(timing),
      marks: createExcelMarks(timing),
      liveChanges: createExcelLiveChanges(log),
      openSheet: createExcelOpenSheet(timing),
      waiting,
      preferences: { load: () => NO_PREFERENCES, save: () => undefined },
      words: FETCH_WORDS,
      now: () => "2026-11-20T14:05:00",
      after,
    },
    store: createStore(NO_PREFERENCES),
  };
}

/** The buttons, in the order in which one presses them. */
export const CLICKS = {
  review,
  "fix all": (session: Session) => fix(session, safeFindings(session)),
  "summary lines": (session: Session) =>
    insertSummary(session, { annexIndex: 0, rowsMayBeInserted: true }),
  "summary sheet": writeSummarySheet,
  "review sheet": writeReviewSheet,
  undo,
} as const;

export type Click = keyof typeof CLICKS;

function safeFindings({ store }: Session): readonly Finding[] {
  const { reviewed } = store.state();
  return (reviewed?.review.annexes ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ fix: one }) => one?.kind === "safe");
}

/** What the pane has to tell after a click. */
export async function click(session: Session, name: Click): Promise<Outcome> {
  await CLICKS[name](session);
  const { outcome, bug } = session.store.state();
  if (bug !== null) throw new Error(bug.details);
  if (outcome === null) throw new Error(`"${name}" ended in silence.`);
  return outcome;
}
