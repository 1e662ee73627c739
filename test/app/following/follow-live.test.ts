import { review } from "../../../src/app/commands/checking";
import { changePreferences } from "../../../src/app/settings/change-preferences";
import { followLive } from "../../../src/app/following/follow-live";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestSession, type TestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

const SHEET = "Phụ lục";
const OTHER = "Phụ lục 2";
/** Row of "Tối thiểu 80% hồ sơ …": in progress at first. */
const ROW = 5;
const STATUS = 2;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

function switchLive(session: TestSession, liveReview: boolean): Promise<void> {
  changePreferences(session, { ...session.store.state().preferences, liveReview });
  return pass(0);
}

/** Reviewed, and switched on. */
async function followedSession(): Promise<TestSession> {
  const rows = copyRows([ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS]);
  const workbook = createMemoryWorkbook({ [SHEET]: rows, [OTHER]: copyRows(rows) });
  const session = createTestSession({ workbook });
  followLive(session);
  await switchLive(session, true);
  await review(session);
  return session;
}

const completed = (session: TestSession) =>
  session.store.state().reviewed?.review.annexes[0]?.counts.completed;

test("a status that is typed is counted after a short rest, by reading one row", async () => {
  const session = await followedSession();
  const { outcome } = session.store.state();
  expect([completed(session), outcome?.kind]).toEqual([2, "reviewed"]);
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(140);
  expect(completed(session)).toBe(2);
  await pass(20);
  expect(completed(session)).toBe(3);
  expect(session.liveChanges.rereads()).toBe(1);
  expect(session.store.state()).toMatchObject({
    running: null,
    outcome: null,
    live: { news: { total: 4, completed: 3, inProgress: 1 } },
  });
});

test("while somebody goes on typing nothing is read; then once", async () => {
  const session = await followedSession();
  for (const status of ["Đ", "Đã", "Đã h", "Đã hoàn thành"]) {
    session.liveChanges.types(SHEET, ROW, STATUS, status);
    await pass(100);
  }
  expect(session.liveChanges.rereads()).toBe(0);
  await pass(100);
  expect([session.liveChanges.rereads(), completed(session)]).toEqual([1, 3]);
});

test("what was chosen, and the notice of another piece of work, stay", async () => {
  const session = await followedSession();
  const { store } = session;
  const [finding] = store.state().reviewed?.review.annexes[0]?.findings ?? [];
  store.send({ kind: "finding-opened", id: finding?.id ?? null });
  store.send({ kind: "searched", words: "hồ sơ" });
  store.send({ kind: "failed", task: "select", failure: { kind: "stale" } });
  const { current, filter, outcome } = store.state();
  session.liveChanges.types(SHEET, 3, 1, "CẢI CÁCH THỦ TỤC");
  await pass(200);
  expect(session.liveChanges.rereads()).toBe(1);
  expect(store.state()).toMatchObject({ current, filter, outcome });
});

test("an edit that changes no number is no news", async () => {
  const session = await followedSession();
  session.liveChanges.types(SHEET, ROW, 3, "Đạt 63%");
  await pass(200);
  expect(session.liveChanges.rereads()).toBe(1);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "reviewed" },
    live: { news: null },
  });
});

test("a piece of work goes first; what was typed meanwhile is read after it, once", async () => {
  const session = await followedSession();
  const release = session.workbook.hold("readActiveSheet");
  const checking = review(session);
  await pass(0);
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(session.liveChanges.rereads()).toBe(0);
  release();
  await checking;
  await pass(200);
  expect(completed(session)).toBe(3);
});

test("what is read while a piece of work begins is dropped and read again after it", async () => {
  const session = await followedSession();
  const release = session.liveChanges.hold();
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  session.store.send({ kind: "began", id: 99, task: "save" });
  release();
  await pass(0);
  expect(completed(session)).toBe(2);
  session.store.send({ kind: "ended", id: 99, ending: { outcome: null } });
  await pass(200);
  expect([session.liveChanges.rereads(), completed(session)]).toEqual([2, 3]);
});

test("readings never overlap", async () => {
  const session = await followedSession();
  const release = session.liveChanges.hold();
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  session.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(session.liveChanges.rereads()).toBe(1);
  release();
  await pass(200);
  expect([session.liveChanges.rereads(), completed(session)]).toEqual([2, 4]);
});

test("what cannot be followed makes the results old until the next check, and says why", async () => {
  const session = await followedSession();
  session.liveChanges.hears({ kind: "unclear", source: "local" });
  await pass(200);
  const { reviewed, live } = session.store.state();
  expect(live.behind).toEqual([{ snapshot: reviewed?.snapshot, because: "cells-moved" }]);
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect([session.liveChanges.rereads(), completed(session)]).toEqual([0, 2]);
  await review(session);
  expect(completed(session)).toBe(3);
  session.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(completed(session)).toBe(4);
});

test("a sheet of another size than it should have is looked at a second time", async () => {
  const session = await followedSession();
  session.workbook.sheets.get(SHEET)?.splice(4, 0, [null]);
  session.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(session.store.state().live.behind).toEqual([]);
  await pass(500);
  expect(session.store.state().live.behind).toMatchObject([{ because: "does-not-fit" }]);
});

test("an Excel that does not answer is asked again, and the pane says so", async () => {
  const session = await followedSession();
  session.liveChanges.failNext({ kind: "not-responding" });
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(session.store.state().live.status).toEqual({ kind: "on", isHeldUp: true });
  await pass(3_000);
  expect(session.store.state().live.status).toEqual({ kind: "on", isHeldUp: false });
  expect(completed(session)).toBe(3);
});

test("switching on checks the shown sheet anew; switching off stops listening", async () => {
  const session = await followedSession();
  await switchLive(session, false);
  expect(session.liveChanges.isWatched()).toBe(false);
  const line = session.workbook.sheets.get(SHEET)?.[ROW];
  if (line !== undefined) line[STATUS] = "Đã hoàn thành";
  await pass(1_000);
  expect(completed(session)).toBe(2);
  await switchLive(session, true);
  await pass(0);
  expect([completed(session), session.liveChanges.isWatched()]).toEqual([3, true]);
  expect(session.savedPreferences.map(({ liveReview }) => liveReview)).toEqual([true, false, true]);
});

test("an Excel that refuses to be listened to is told, and can be tried again", async () => {
  const session = createTestSession();
  followLive(session);
  session.liveChanges.failNext({ kind: "host-refused", code: "GeneralException" });
  await switchLive(session, true);
  expect(session.store.state().live.status).toEqual({
    kind: "failed",
    failure: { kind: "host-refused", code: "GeneralException" },
  });
  await switchLive(session, false);
  await switchLive(session, true);
  expect(session.store.state().live.status).toEqual({ kind: "on", isHeldUp: false });
});

test("after a write that could not be read back only a check brings new results", async () => {
  const session = await followedSession();
  session.store.send({ kind: "began", id: 98, task: "fix" });
  session.store.send({ kind: "ended", id: 98, ending: { outcome: null, outdated: true } });
  session.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(session.liveChanges.rereads()).toBe(0);
});
