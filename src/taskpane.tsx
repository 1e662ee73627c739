import { createRoot } from "react-dom/client";
import type { Host } from "./app/ports/host";
import { keepPreferences } from "./app/settings/keep-preferences";
import { localMoment } from "./app/local-moment";
import {
  createRefusingMarks,
  createRefusingOwnSheets,
  createRefusingWorkbook,
} from "./app/ports/refusing-workbook";
import {
  createRefusingLiveChanges,
  createRefusingOpenSheet,
} from "./app/ports/refusing-live-changes";
import { createWaiting } from "./app/ports/waiting";
import { createExcelSettings } from "./excel/excel-settings";
import { createExcelWorkbook } from "./excel/excel-workbook";
import { USUAL_TIMING } from "./excel/run-excel";
import { createChangeLog } from "./excel/change-log";
import { createExcelOpenSheet } from "./excel/following/excel-open-sheet";
import { createExcelLiveChanges } from "./excel/following/excel-live-changes";
import { getHostSupport } from "./excel/host-support";
import { createExcelMarks } from "./excel/marks/excel-marks";
import { createExcelOwnSheets } from "./excel/own-sheets/excel-own-sheets";
import type { Session } from "./app/session/session";
import { followMarks } from "./app/following/follow-marks";
import { needsAttention } from "./ui/outcomes/needs-attention";
import { createStore } from "./app/session/store";
import { insertEverySummary } from "./app/commands/inserting-summaries";
import { review } from "./app/commands/checking";
import { summariseOpenSheet } from "./app/commands/writing-sheets";
import { followOpenSheet } from "./app/following/follow-open-sheet";
import { followLive } from "./app/following/follow-live";
import { FETCH_WORDS } from "./strings/summary/fetch-words";
import { after } from "./ui/after";
import { Pane } from "./ui/pane";
import { tellOfWaiting } from "./app/session/tell-of-waiting";
import { wordingFor } from "./ui/wording-for";

/** Composition root of pane and ribbon: with the shared runtime both live in this one page. */
void Office.onReady().then(() => {
  const session = createSession();
  followMarks(session);
  followLive(session);
  void followOpenSheet(session);
  tellOfWaiting(session);
  const hasMoreToSay = () => {
    const state = session.store.state();
    return needsAttention(wordingFor(state.preferences, describeHost()), state);
  };
  associateCommand(
    "reviewAnnex",
    () => review(session),
    () => true,
  );
  associateCommand("insertSummary", () => insertEverySummary(session), hasMoreToSay);
  associateCommand("writeSummarySheet", () => summariseOpenSheet(session), hasMoreToSay);
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(<Pane session={session} host={describeHost()} />);
});

/** The types promise both; Excel on the web has no theme and Windows no partition. */
type Context = Partial<
  Pick<Office.Context, "partitionKey" | "officeTheme" | "displayLanguage" | "document">
>;

function createSession(): Session {
  const context: Context = Office.context;
  const { missing } = getHostSupport();
  const preferences = keepPreferences(
    () => window.localStorage,
    // On the web, storage is shared by all that a site frames; Office names a part of our own.
    `${context.partitionKey ?? ""}annex-reviewer`,
  );
  const log = createChangeLog();
  const waiting = createWaiting();
  const timing = { ...USUAL_TIMING, waiting };
  return {
    ports: {
      workbook:
        missing === undefined ? createExcelWorkbook(timing, log) : createRefusingWorkbook(missing),
      ownSheets:
        missing === undefined ? createExcelOwnSheets(timing) : createRefusingOwnSheets(missing),
      marks: missing === undefined ? createExcelMarks(timing) : createRefusingMarks(missing),
      openSheet:
        missing === undefined ? createExcelOpenSheet(timing) : createRefusingOpenSheet(missing),
      liveChanges:
        missing === undefined ? createExcelLiveChanges(log) : createRefusingLiveChanges(missing),
      settings: createExcelSettings(timing),
      waiting,
      preferences,
      words: FETCH_WORDS,
      now: () => localMoment(new Date()),
      after,
    },
    store: createStore(preferences.load()),
  };
}

function describeHost(): Host {
  const context: Context = Office.context;
  return {
    displayLanguage: context.displayLanguage ?? "vi-VN",
    isDark: () => context.officeTheme?.isDarkTheme,
    address: () => context.document?.url,
  };
}

/** A ribbon button runs what the pane's button runs, always completes, and shows the pane where it must be read. */
function associateCommand(name: string, work: () => Promise<void>, opensPane: () => boolean): void {
  const run = async (event: Office.AddinCommands.Event) => {
    try {
      await work();
      if (opensPane()) await showPane();
    } finally {
      event.completed();
    }
  };
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(event);
  });
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Hosts without a shared runtime refuse; there the ribbon has only the button that opens the pane.
  }
}
