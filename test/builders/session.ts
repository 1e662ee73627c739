import { done, type Failure, failed } from "../../src/app/failure";
import { NO_PREFERENCES, type Preferences } from "../../src/app/settings/preferences";
import type { ReviewedSheet } from "../../src/app/reviewing/review-one-sheet";
import { NO_SETTINGS, type Settings, type WorkbookSettings } from "../../src/app/ports/settings";
import type { Session } from "../../src/app/session/session";
import { createStore } from "../../src/app/session/store";
import { createMemoryMarks, type MemoryMarks } from "./memory-marks";
import { createWaiting, type Waiting } from "../../src/app/ports/waiting";
import { FETCH_WORDS } from "../../src/strings/summary/fetch-words";
import { after } from "../../src/ui/after";
import { createMemoryLive, type MemoryLive } from "./memory-live";
import { createMemoryOwnSheets, type MemoryOwnSheets } from "./memory-own-sheets";
import { createMemoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

export type MemorySettings = Settings & {
  stored: WorkbookSettings;
  failWith: Failure | undefined;
};

export type TestSession = Session & {
  readonly workbook: MemoryWorkbook;
  readonly ownSheets: MemoryOwnSheets;
  readonly marks: MemoryMarks;
  readonly settings: MemorySettings;
  readonly liveChanges: MemoryLive;
  readonly waiting: Waiting;
  readonly savedPreferences: Preferences[];
};

/** A session over memory; `reviewed` puts results on it as if somebody had pressed the button. */
export function createTestSession({
  workbook = createMemoryWorkbook({}),
  reviewed,
}: {
  readonly workbook?: MemoryWorkbook;
  readonly reviewed?: ReviewedSheet;
} = {}): TestSession {
  const settings: MemorySettings = {
    stored: NO_SETTINGS,
    failWith: undefined,
    load: () =>
      Promise.resolve(settings.failWith ? failed(settings.failWith) : done(settings.stored)),
    save: (next) => {
      if (settings.failWith) return Promise.resolve(failed(settings.failWith));
      settings.stored = next;
      return Promise.resolve(done(undefined));
    },
  };
  const ownSheets = createMemoryOwnSheets();
  const marks = createMemoryMarks();
  const liveChanges = createMemoryLive(workbook);
  const waiting = createWaiting();
  const savedPreferences: Preferences[] = [];
  const store = createStore(NO_PREFERENCES);
  if (reviewed !== undefined) {
    store.send({ kind: "began", id: -1, task: "review" });
    store.send({ kind: "ended", id: -1, ending: { outcome: { kind: "reviewed" }, reviewed } });
  }
  return {
    workbook,
    ownSheets,
    marks,
    settings,
    liveChanges,
    waiting,
    savedPreferences,
    store,
    ports: {
      workbook,
      ownSheets,
      settings,
      marks,
      liveChanges,
      openSheet: { watch: () => Promise.resolve(done(undefined)) },
      waiting,
      preferences: { load: () => NO_PREFERENCES, save: (chosen) => savedPreferences.push(chosen) },
      words: FETCH_WORDS,
      now: () => "2026-11-20T07:05:00Z",
      after,
    },
  };
}
