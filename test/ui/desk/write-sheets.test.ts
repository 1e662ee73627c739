import { formatPosition } from "../../../src/core/sheet/address";
import { readReviewSheet } from "../../../src/core/summary/unit-sheet/read-review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/review-words";
import { vi } from "../../../src/strings/vi";
import { snapshotOfPlan } from "../../builders/snapshot-of-plan";
import { review } from "../../../src/ui/desk/tasks/review";
import { reviewBook } from "../../../src/ui/desk/tasks/review-book";
import { openOwnSheet } from "../../../src/ui/desk/tasks/open-own-sheet";
import { fix } from "../../../src/ui/desk/tasks/fix";
import {
  summariseOpenSheet,
  writeReviewSheet,
  writeSummarySheet,
} from "../../../src/ui/desk/tasks/write-sheets";
import { undo } from "../../../src/ui/desk/tasks/undo";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestBench } from "../../builders/bench";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

const annexRows = () => copyRows([ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS]);

const benchOfTwo = () =>
  createTestBench({
    workbook: createMemoryWorkbook({
      "PL 1": annexRows(),
      "PL 2": annexRows(),
      "Danh bạ": [["A"]],
    }),
  });

const summaryCells = (bench: ReturnType<typeof benchOfTwo>) =>
  bench.ownSheets.plans.get("summary")?.inputs.flat() ?? [];

test("the reviewed sheet is summed up as it is now, and undo takes the sheet out again", async () => {
  const bench = benchOfTwo();
  await review(bench);
  const changed = bench.workbook.sheets.get("PL 1")?.[5];
  if (changed !== undefined) changed[2] = "Đã hoàn thành";
  await writeSummarySheet(bench);
  expect(bench.store.state()).toMatchObject({
    running: null,
    outcome: { kind: "sheet-written", annexes: 1, uncertain: 0, unread: [] },
    undoable: [{ task: "summary-sheet" }],
  });
  expect(bench.store.state().reviewed?.review.annexes[0]?.counts.completed).toBe(3);
  await undo(bench);
  expect([...bench.ownSheets.plans]).toEqual([]);
});

test("after a review of the whole workbook the summary has a block for each annex", async () => {
  const bench = benchOfTwo();
  await reviewBook(bench);
  await writeSummarySheet(bench);
  expect(bench.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 2 });
  expect(summaryCells(bench)).toContain("Cộng các phụ lục có kết quả");
  expect(bench.store.state().book).toHaveLength(2);
});

test("what a person prefers stands on the sheet", async () => {
  const bench = benchOfTwo();
  const { preferences } = bench.store.state();
  const chosen = { ...preferences, nationalTitle: true, unitName: "Sở Nội vụ" };
  bench.store.send({ kind: "preferences-changed", preferences: chosen });
  await review(bench);
  await writeSummarySheet(bench);
  expect(summaryCells(bench)).toEqual(
    expect.arrayContaining(["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
  );
});

test("the ribbon's button sums up the open sheet in one go", async () => {
  const bench = benchOfTwo();
  await summariseOpenSheet(bench);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "sheet-written", annexes: 1 },
    reviewed: { review: { sheet: "PL 1" } },
  });
});

test("from the summary sheet itself it is written again about what it was about", async () => {
  const bench = benchOfTwo();
  await review(bench);
  bench.workbook.fail("readActiveSheet", { kind: "own-sheet", sheet: "Tổng hợp" });
  await summariseOpenSheet(bench);
  expect(bench.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 1 });
});

test("in a new session, about the whole workbook", async () => {
  const bench = benchOfTwo();
  bench.workbook.fail("readActiveSheet", { kind: "own-sheet", sheet: "Tổng hợp" });
  await summariseOpenSheet(bench);
  expect(bench.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 2 });
});

test.each([
  { kind: "workbook-protected" },
  { kind: "workbook-read-only" },
  { kind: "sheet-protected", sheet: "Tổng hợp" },
] as const)("what cannot be written is told and leaves nothing to undo: %j", async (failure) => {
  const bench = benchOfTwo();
  await review(bench);
  bench.ownSheets.fail("write", failure);
  await writeSummarySheet(bench);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "failed", task: "summary-sheet", failure },
    undoable: [],
  });
});

test("the written sheet is opened by its present name; one that is gone is told", async () => {
  const bench = benchOfTwo();
  await review(bench);
  await writeSummarySheet(bench);
  const { outcome } = bench.store.state();
  if (outcome?.kind !== "sheet-written") throw new Error("not written");
  await openOwnSheet(bench, outcome.receipt);
  expect(bench.workbook.selected).toEqual([{ sheet: "Tổng hợp", row: 0, column: 0 }]);
  bench.ownSheets.plans.clear();
  await openOwnSheet(bench, outcome.receipt);
  expect(bench.store.state().outcome).toMatchObject({
    kind: "failed",
    task: "select",
    failure: { kind: "sheet-missing" },
  });
});

/** State column by cell of the finding. */
const states = (bench: ReturnType<typeof benchOfTwo>) =>
  readReviewSheet(snapshotOfPlan(reviewPlan(bench)), [reviewSheetWords(vi)])
    .flatMap(({ rows }) => rows)
    .map(({ at, state }) => [formatPosition(at), state]);

function reviewPlan(bench: ReturnType<typeof benchOfTwo>) {
  const plan = bench.ownSheets.plans.get("review");
  if (plan === undefined) throw new Error("not written");
  return plan;
}

const untidy = () => {
  const rows = annexRows();
  const indicator = rows[5];
  if (indicator !== undefined) indicator[1] = "Tối thiểu  80% hồ sơ được giải quyết trực tuyến";
  return createTestBench({ workbook: createMemoryWorkbook({ "PL 1": rows }) });
};

test("what was fixed in this session stands on the review sheet as fixed", async () => {
  const bench = untidy();
  await review(bench);
  const findings = bench.store.state().reviewed?.review.annexes[0]?.findings ?? [];
  const fixable = findings.filter((finding) => finding.fix?.kind === "safe");
  expect(fixable.length).toBeGreaterThan(0);
  await writeReviewSheet(bench);
  expect(new Set(states(bench).map(([, state]) => state))).toEqual(new Set(["new"]));
  const before = states(bench).length;
  await fix(bench, fixable);
  await writeReviewSheet(bench);
  expect(states(bench)).toHaveLength(before);
  expect(states(bench)).toContainEqual(["B6", "fixed"]);
  expect(bench.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 1 });
});

test("in a new session too, from what the sheet says; a finding that comes back is new", async () => {
  const first = untidy();
  await review(first);
  await writeReviewSheet(first);
  const clean = createTestBench({ workbook: createMemoryWorkbook({ "PL 1": annexRows() }) });
  clean.ownSheets.plans.set("review", reviewPlan(first));
  await review(clean);
  await writeReviewSheet(clean);
  expect(states(clean)).toContainEqual(["B6", "fixed"]);
  const again = untidy();
  again.ownSheets.plans.set("review", reviewPlan(clean));
  await review(again);
  await writeReviewSheet(again);
  expect(states(again)).toEqual(states(first));
});

test("an earlier review sheet that cannot be read is not written over", async () => {
  const bench = untidy();
  await review(bench);
  bench.ownSheets.fail("read", { kind: "connection-lost" });
  await writeReviewSheet(bench);
  expect(bench.store.state().outcome).toEqual({
    kind: "failed",
    task: "review-sheet",
    failure: { kind: "connection-lost" },
  });
  expect([...bench.ownSheets.plans]).toEqual([]);
});
