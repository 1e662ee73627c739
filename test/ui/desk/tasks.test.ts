import type { CellEdit } from "../../../src/core/sheet/edit";
import { planReviewSheet } from "../../../src/core/summary/unit-sheet/review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/review-words";
import { vi } from "../../../src/strings/vi";
import { fix } from "../../../src/ui/desk/tasks/fix";
import { ignore, restore } from "../../../src/ui/desk/tasks/ignore";
import { review } from "../../../src/ui/desk/tasks/review";
import { select } from "../../../src/ui/desk/tasks/select";
import { undo } from "../../../src/ui/desk/tasks/undo";
import { createTestBench } from "../../builders/bench";
import { createMemoryWorkbook } from "../../builders/memory-workbook";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

const edit: CellEdit = {
  at: { sheet: SHEET, row: 1, column: 1 },
  was: "hai  dấu",
  becomes: "hai dấu",
};
const fixable = finding("f1", { fix: { kind: "safe", edits: [edit] } });
const results = () => reviewed(annexReview(["completed"], { findings: [fixable] }));

const benchWithCell = (text = "hai  dấu") => {
  const workbook = createMemoryWorkbook({ [SHEET]: [[null], [null, text]] });
  return createTestBench({ workbook, reviewed: results() });
};

const cell = (bench: ReturnType<typeof benchWithCell>) =>
  bench.workbook.sheets.get(SHEET)?.[1]?.[1];

test("a sheet without an annex ends in words, not in silence", async () => {
  const bench = createTestBench({ workbook: createMemoryWorkbook({ "Trang 1": [["Họ tên"]] }) });
  await review(bench);
  expect(bench.store.state()).toMatchObject({
    running: null,
    reviewed: null,
    outcome: { kind: "failed", task: "review", failure: { kind: "no-annex", sheet: "Trang 1" } },
  });
});

test("a failed reading is told", async () => {
  const bench = benchWithCell();
  bench.workbook.fail("readActiveSheet", { kind: "editing-a-cell" });
  await review(bench);
  expect(bench.store.state().outcome).toEqual({
    kind: "failed",
    task: "review",
    failure: { kind: "editing-a-cell" },
  });
});

test("two clicks at once do the work once", async () => {
  const bench = benchWithCell();
  const release = bench.workbook.hold("readActiveSheet");
  const first = review(bench);
  await review(bench);
  expect(bench.store.state()).toMatchObject({
    running: { task: "review" },
    outcome: { kind: "failed", failure: { kind: "busy" } },
  });
  release();
  await first;
  expect(bench.store.state().running).toBeNull();
});

test("a reading that was given up on changes nothing when it comes after all", async () => {
  const bench = benchWithCell();
  const before = bench.store.state().reviewed;
  const release = bench.workbook.hold("readActiveSheet");
  const reading = review(bench);
  bench.store.send({ kind: "stopped" });
  release();
  await reading;
  expect(bench.store.state()).toMatchObject({ outcome: { kind: "stopped" }, reviewed: before });
});

test("a fix is written, can be undone, and the cell is as before", async () => {
  const bench = benchWithCell();
  await fix(bench, [fixable]);
  expect(cell(bench)).toBe("hai dấu");
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "fixed", receipt: { written: [edit] } },
    undoable: [{ task: "fix" }],
  });
  await undo(bench);
  expect(cell(bench)).toBe("hai  dấu");
  expect(bench.store.state()).toMatchObject({ outcome: { kind: "undone" }, undoable: [] });
});

test("a cell that somebody has changed since is neither fixed nor undone", async () => {
  const bench = benchWithCell("ai đó đã sửa");
  await fix(bench, [fixable]);
  expect(cell(bench)).toBe("ai đó đã sửa");
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "fixed", receipt: { written: [], stale: [edit] } },
    undoable: [],
  });
});

test("a locked cell is listed as refused", async () => {
  const bench = benchWithCell();
  bench.workbook.locked.add(`${SHEET}!1:1`);
  await fix(bench, [fixable]);
  expect(bench.store.state().outcome).toMatchObject({
    kind: "fixed",
    receipt: { refused: [{ because: "protected" }] },
  });
});

test("when the sheet cannot be read after a write, the old results are marked as outdated", async () => {
  const bench = benchWithCell();
  bench.workbook.fail("readSheet", { kind: "connection-lost" });
  await fix(bench, [fixable]);
  expect(bench.store.state()).toMatchObject({ outcome: { kind: "fixed" }, outdated: true });
});

test("ignoring is kept in the workbook and can be taken back", async () => {
  const bench = benchWithCell();
  await ignore(bench, fixable, "đã đối chiếu");
  expect(bench.settings.stored.ignored).toEqual([
    { id: "f1", sheet: SHEET, reason: "đã đối chiếu", since: "2026-11-20T07:05:00Z" },
  ]);
  const ignored = () => bench.store.state().reviewed?.review.annexes[0]?.findings[0]?.ignored;
  expect(ignored()).toBe("đã đối chiếu");
  await restore(bench, { id: "f1", sheet: SHEET, reason: "đã đối chiếu" });
  expect(bench.settings.stored.ignored).toEqual([]);
  expect(ignored()).toBeUndefined();
});

test("settings that could not be read are never saved over", async () => {
  const bench = benchWithCell();
  bench.settings.stored = { profile: { horizon: 2030 }, mappings: [], ignored: [] };
  bench.settings.failWith = { kind: "not-responding" };
  await ignore(bench, fixable, "đã đối chiếu");
  bench.settings.failWith = undefined;
  expect(bench.settings.stored.profile).toEqual({ horizon: 2030 });
  expect(bench.store.state().outcome).toMatchObject({ kind: "failed", task: "save" });
  await ignore(bench, fixable, "đã đối chiếu");
  expect(bench.settings.stored.profile).toEqual({ horizon: 2030 });
  expect(bench.settings.stored.ignored).toHaveLength(1);
});

test("choosing a finding shows its cell; a vanished sheet is told", async () => {
  const bench = benchWithCell();
  await select(bench, fixable);
  expect(bench.workbook.selected).toEqual([fixable.at]);
  expect(bench.store.state().current).toBe("f1");
  bench.workbook.fail("select", { kind: "sheet-missing", sheet: SHEET });
  await select(bench, fixable);
  expect(bench.store.state().outcome).toMatchObject({ kind: "failed", task: "select" });
});

test("a mistake of ours reaches the pane with its details", async () => {
  const bench = benchWithCell();
  const workbook = {
    ...bench.workbook,
    apply: () => Promise.reject(new TypeError("lỗi lập trình")),
  };
  await fix({ ...bench, ports: { ...bench.ports, workbook } }, [fixable]);
  expect(bench.store.state().bug?.details).toContain("TypeError: lỗi lập trình");
  expect(bench.store.state().running).toBeNull();
});

const plan = planReviewSheet([], reviewSheetWords(vi));

/** As if a sheet of ours had been written on top of an older fix. */
const benchWithSheet = async () => {
  const bench = benchWithCell();
  await fix(bench, [fixable]);
  const written = await bench.ownSheets.write(plan);
  if (!written.ok) throw new Error("memory does not fail");
  const { undoable } = bench.store.state();
  const steps = [{ kind: "sheet", receipt: written.value }] as const;
  bench.store.send({ kind: "began", id: -2, task: "review-sheet" });
  bench.store.send({
    kind: "ended",
    id: -2,
    ending: { outcome: null, undoable: [...undoable, { task: "review-sheet", steps }] },
  });
  return bench;
};

test("a sheet of ours and a fix are taken back one after the other, newest first", async () => {
  const bench = await benchWithSheet();
  await undo(bench);
  expect([...bench.ownSheets.plans]).toEqual([]);
  expect(cell(bench)).toBe("hai dấu");
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "undone", task: "review-sheet" },
    undoable: [{ task: "fix" }],
  });
  await undo(bench);
  expect(cell(bench)).toBe("hai  dấu");
});

test.each([
  [{ kind: "stale" } as const, 1],
  [{ kind: "sheet-missing", sheet: "Biên bản" } as const, 1],
  [{ kind: "connection-lost" } as const, 2],
])("a sheet that cannot be taken back (%j) leaves %i on the list", async (failure, left) => {
  const bench = await benchWithSheet();
  bench.ownSheets.fail("undo", failure);
  await undo(bench);
  const { outcome, undoable } = bench.store.state();
  expect(outcome).toEqual({ kind: "failed", task: "undo", failure });
  expect(undoable).toHaveLength(left);
});
