import { review } from "../../../src/ui/desk/tasks/review";
import { changePreferences } from "../../../src/ui/desk/tasks/change-preferences";
import { followLive } from "../../../src/ui/live/follow-live";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestBench, type TestBench } from "../../builders/bench";
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

function switchLive(bench: TestBench, liveReview: boolean): Promise<void> {
  changePreferences(bench, { ...bench.store.state().preferences, liveReview });
  return pass(0);
}

/** Reviewed, and switched on. */
async function followedBench(): Promise<TestBench> {
  const rows = copyRows([ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS]);
  const workbook = createMemoryWorkbook({ [SHEET]: rows, [OTHER]: copyRows(rows) });
  const bench = createTestBench({ workbook });
  followLive(bench);
  await switchLive(bench, true);
  await review(bench);
  return bench;
}

const completed = (bench: TestBench) =>
  bench.store.state().reviewed?.review.annexes[0]?.counts.completed;

test("a status that is typed is counted after a short rest, by reading one row", async () => {
  const bench = await followedBench();
  const { outcome } = bench.store.state();
  expect([completed(bench), outcome?.kind]).toEqual([2, "reviewed"]);
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(140);
  expect(completed(bench)).toBe(2);
  await pass(20);
  expect(completed(bench)).toBe(3);
  expect(bench.liveChanges.rereads()).toBe(1);
  expect(bench.store.state()).toMatchObject({
    running: null,
    outcome: null,
    live: { news: { total: 4, completed: 3, inProgress: 1 } },
  });
});

test("while somebody goes on typing nothing is read; then once", async () => {
  const bench = await followedBench();
  for (const status of ["Đ", "Đã", "Đã h", "Đã hoàn thành"]) {
    bench.liveChanges.types(SHEET, ROW, STATUS, status);
    await pass(100);
  }
  expect(bench.liveChanges.rereads()).toBe(0);
  await pass(100);
  expect([bench.liveChanges.rereads(), completed(bench)]).toEqual([1, 3]);
});

test("what was chosen, and the notice of another piece of work, stay", async () => {
  const bench = await followedBench();
  const { store } = bench;
  const [finding] = store.state().reviewed?.review.annexes[0]?.findings ?? [];
  store.send({ kind: "finding-opened", id: finding?.id ?? null });
  store.send({ kind: "searched", words: "hồ sơ" });
  store.send({ kind: "failed", task: "select", failure: { kind: "stale" } });
  const { current, filter, outcome } = store.state();
  bench.liveChanges.types(SHEET, 3, 1, "CẢI CÁCH THỦ TỤC");
  await pass(200);
  expect(bench.liveChanges.rereads()).toBe(1);
  expect(store.state()).toMatchObject({ current, filter, outcome });
});

test("an edit that changes no number is no news", async () => {
  const bench = await followedBench();
  bench.liveChanges.types(SHEET, ROW, 3, "Đạt 63%");
  await pass(200);
  expect(bench.liveChanges.rereads()).toBe(1);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "reviewed" },
    live: { news: null },
  });
});

test("a piece of work goes first; what was typed meanwhile is read after it, once", async () => {
  const bench = await followedBench();
  const release = bench.workbook.hold("readActiveSheet");
  const checking = review(bench);
  await pass(0);
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(bench.liveChanges.rereads()).toBe(0);
  release();
  await checking;
  await pass(200);
  expect(completed(bench)).toBe(3);
});

test("what is read while a piece of work begins is dropped and read again after it", async () => {
  const bench = await followedBench();
  const release = bench.liveChanges.hold();
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  bench.store.send({ kind: "began", id: 99, task: "save" });
  release();
  await pass(0);
  expect(completed(bench)).toBe(2);
  bench.store.send({ kind: "ended", id: 99, ending: { outcome: null } });
  await pass(200);
  expect([bench.liveChanges.rereads(), completed(bench)]).toEqual([2, 3]);
});

test("readings never overlap", async () => {
  const bench = await followedBench();
  const release = bench.liveChanges.hold();
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  bench.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(bench.liveChanges.rereads()).toBe(1);
  release();
  await pass(200);
  expect([bench.liveChanges.rereads(), completed(bench)]).toEqual([2, 4]);
});

test("what cannot be followed makes the results old until the next check, and says why", async () => {
  const bench = await followedBench();
  bench.liveChanges.hears({ kind: "unclear", source: "local" });
  await pass(200);
  const { reviewed, live } = bench.store.state();
  expect(live.behind).toEqual([{ snapshot: reviewed?.snapshot, because: "cells-moved" }]);
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect([bench.liveChanges.rereads(), completed(bench)]).toEqual([0, 2]);
  await review(bench);
  expect(completed(bench)).toBe(3);
  bench.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(completed(bench)).toBe(4);
});

test("a sheet of another size than it should have is looked at a second time", async () => {
  const bench = await followedBench();
  bench.workbook.sheets.get(SHEET)?.splice(4, 0, [null]);
  bench.liveChanges.types(SHEET, ROW + 1, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(bench.store.state().live.behind).toEqual([]);
  await pass(500);
  expect(bench.store.state().live.behind).toMatchObject([{ because: "does-not-fit" }]);
});

test("an Excel that does not answer is asked again, and the pane says so", async () => {
  const bench = await followedBench();
  bench.liveChanges.failNext({ kind: "not-responding" });
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(200);
  expect(bench.store.state().live.status).toEqual({ kind: "on", isHeldUp: true });
  await pass(3_000);
  expect(bench.store.state().live.status).toEqual({ kind: "on", isHeldUp: false });
  expect(completed(bench)).toBe(3);
});

test("switching on checks the shown sheet anew; switching off stops listening", async () => {
  const bench = await followedBench();
  await switchLive(bench, false);
  expect(bench.liveChanges.isWatched()).toBe(false);
  const line = bench.workbook.sheets.get(SHEET)?.[ROW];
  if (line !== undefined) line[STATUS] = "Đã hoàn thành";
  await pass(1_000);
  expect(completed(bench)).toBe(2);
  await switchLive(bench, true);
  await pass(0);
  expect([completed(bench), bench.liveChanges.isWatched()]).toEqual([3, true]);
  expect(bench.savedPreferences.map(({ liveReview }) => liveReview)).toEqual([true, false, true]);
});

test("an Excel that refuses to be listened to is told, and can be tried again", async () => {
  const bench = createTestBench();
  followLive(bench);
  bench.liveChanges.failNext({ kind: "host-refused", code: "GeneralException" });
  await switchLive(bench, true);
  expect(bench.store.state().live.status).toEqual({
    kind: "failed",
    failure: { kind: "host-refused", code: "GeneralException" },
  });
  await switchLive(bench, false);
  await switchLive(bench, true);
  expect(bench.store.state().live.status).toEqual({ kind: "on", isHeldUp: false });
});

test("after a write that could not be read back only a check brings new results", async () => {
  const bench = await followedBench();
  bench.store.send({ kind: "began", id: 98, task: "fix" });
  bench.store.send({ kind: "ended", id: 98, ending: { outcome: null, outdated: true } });
  bench.liveChanges.types(SHEET, ROW, STATUS, "Đã hoàn thành");
  await pass(1_000);
  expect(bench.liveChanges.rereads()).toBe(0);
});
