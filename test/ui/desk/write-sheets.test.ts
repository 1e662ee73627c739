import { review } from "../../../src/ui/desk/tasks/review";
import { reviewBook } from "../../../src/ui/desk/tasks/review-book";
import { openOwnSheet } from "../../../src/ui/desk/tasks/open-own-sheet";
import { summariseOpenSheet, writeSummarySheet } from "../../../src/ui/desk/tasks/write-sheets";
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
