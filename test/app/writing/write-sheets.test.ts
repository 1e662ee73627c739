import { formatPosition } from "../../../src/core/sheet/address";
import { readReviewSheet } from "../../../src/core/summary/unit-sheet/read-review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/word-review-sheet";
import { vi } from "../../../src/strings/vi";
import { snapshotOfPlan } from "../../builders/snapshot-of-plan";
import { review, reviewBook } from "../../../src/app/commands/checking";
import { openOwnSheet } from "../../../src/app/reviewing/show-cell";
import { fix, undo } from "../../../src/app/commands/correcting";
import {
  summariseOpenSheet,
  writeReviewSheet,
  writeSummarySheet,
} from "../../../src/app/commands/writing-sheets";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

const annexRows = () => copyRows([ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS]);

const sessionOfTwo = () =>
  createTestSession({
    workbook: createMemoryWorkbook({
      "PL 1": annexRows(),
      "PL 2": annexRows(),
      "Danh bạ": [["A"]],
    }),
  });

const summaryCells = (session: ReturnType<typeof sessionOfTwo>) =>
  session.ownSheets.plans.get("summary")?.inputs.flat() ?? [];

test("the reviewed sheet is summed up as it is now, and undo takes the sheet out again", async () => {
  const session = sessionOfTwo();
  await review(session);
  const changed = session.workbook.sheets.get("PL 1")?.[5];
  if (changed !== undefined) changed[2] = "Đã hoàn thành";
  await writeSummarySheet(session);
  expect(session.store.state()).toMatchObject({
    running: null,
    outcome: { kind: "sheet-written", annexes: 1, uncertain: 0, unread: [] },
    undoable: [{ task: "summary-sheet" }],
  });
  expect(session.store.state().reviewed?.review.annexes[0]?.counts.completed).toBe(3);
  await undo(session);
  expect([...session.ownSheets.plans]).toEqual([]);
});

test("after a review of the whole workbook the summary has a block for each annex", async () => {
  const session = sessionOfTwo();
  await reviewBook(session);
  await writeSummarySheet(session);
  expect(session.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 2 });
  expect(summaryCells(session)).toContain("Cộng các phụ lục có kết quả");
  expect(session.store.state().book).toHaveLength(2);
});

test("what a person prefers stands on the sheet", async () => {
  const session = sessionOfTwo();
  const { preferences } = session.store.state();
  const chosen = { ...preferences, nationalTitle: true, unitName: "Sở Nội vụ" };
  session.store.send({ kind: "preferences-changed", preferences: chosen });
  await review(session);
  await writeSummarySheet(session);
  expect(summaryCells(session)).toEqual(
    expect.arrayContaining(["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
  );
});

test("the ribbon's button sums up the open sheet in one go", async () => {
  const session = sessionOfTwo();
  await summariseOpenSheet(session);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "sheet-written", annexes: 1 },
    reviewed: { review: { sheet: "PL 1" } },
  });
});

test("from the summary sheet itself it is written again about what it was about", async () => {
  const session = sessionOfTwo();
  await review(session);
  session.workbook.fail("readActiveSheet", { kind: "own-sheet", sheet: "Tổng hợp" });
  await summariseOpenSheet(session);
  expect(session.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 1 });
});

test("in a new session, about the whole workbook", async () => {
  const session = sessionOfTwo();
  session.workbook.fail("readActiveSheet", { kind: "own-sheet", sheet: "Tổng hợp" });
  await summariseOpenSheet(session);
  expect(session.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 2 });
});

test.each([
  { kind: "workbook-protected" },
  { kind: "workbook-read-only" },
  { kind: "sheet-protected", sheet: "Tổng hợp" },
] as const)("what cannot be written is told and leaves nothing to undo: %j", async (failure) => {
  const session = sessionOfTwo();
  await review(session);
  session.ownSheets.fail("write", failure);
  await writeSummarySheet(session);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "failed", task: "summary-sheet", failure },
    undoable: [],
  });
});

test("the written sheet is opened by its present name; one that is gone is told", async () => {
  const session = sessionOfTwo();
  await review(session);
  await writeSummarySheet(session);
  const { outcome } = session.store.state();
  if (outcome?.kind !== "sheet-written") throw new Error("not written");
  await openOwnSheet(session, outcome.receipt);
  expect(session.workbook.selected).toEqual([{ sheet: "Tổng hợp", row: 0, column: 0 }]);
  session.ownSheets.plans.clear();
  await openOwnSheet(session, outcome.receipt);
  expect(session.store.state().outcome).toMatchObject({
    kind: "failed",
    task: "select",
    failure: { kind: "sheet-missing" },
  });
});

/** State column by cell of the finding. */
const states = (session: ReturnType<typeof sessionOfTwo>) =>
  readReviewSheet(snapshotOfPlan(reviewPlan(session)), [reviewSheetWords(vi)])
    .flatMap(({ rows }) => rows)
    .map(({ at, state }) => [formatPosition(at), state]);

function reviewPlan(session: ReturnType<typeof sessionOfTwo>) {
  const plan = session.ownSheets.plans.get("review");
  if (plan === undefined) throw new Error("not written");
  return plan;
}

const untidy = () => {
  const rows = annexRows();
  const indicator = rows[5];
  if (indicator !== undefined) indicator[1] = "Tối thiểu  80% hồ sơ được giải quyết trực tuyến";
  return createTestSession({ workbook: createMemoryWorkbook({ "PL 1": rows }) });
};

test("what was fixed in this session stands on the review sheet as fixed", async () => {
  const session = untidy();
  await review(session);
  const findings = session.store.state().reviewed?.review.annexes[0]?.findings ?? [];
  const fixable = findings.filter((finding) => finding.fix?.kind === "safe");
  expect(fixable.length).toBeGreaterThan(0);
  await writeReviewSheet(session);
  expect(new Set(states(session).map(([, state]) => state))).toEqual(new Set(["new"]));
  const before = states(session).length;
  await fix(session, fixable);
  await writeReviewSheet(session);
  expect(states(session)).toHaveLength(before);
  expect(states(session)).toContainEqual(["B6", "fixed"]);
  expect(session.store.state().outcome).toMatchObject({ kind: "sheet-written", annexes: 1 });
});

test("in a new session too, from what the sheet says; a finding that comes back is new", async () => {
  const first = untidy();
  await review(first);
  await writeReviewSheet(first);
  const clean = createTestSession({ workbook: createMemoryWorkbook({ "PL 1": annexRows() }) });
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
  const session = untidy();
  await review(session);
  session.ownSheets.fail("read", { kind: "connection-lost" });
  await writeReviewSheet(session);
  expect(session.store.state().outcome).toEqual({
    kind: "failed",
    task: "review-sheet",
    failure: { kind: "connection-lost" },
  });
  expect([...session.ownSheets.plans]).toEqual([]);
});
