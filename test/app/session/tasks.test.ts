import type { CellEdit } from "../../../src/core/sheet/edit";
import { planReviewSheet } from "../../../src/core/summary/unit-sheet/review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/word-review-sheet";
import { vi } from "../../../src/strings/vi";
import { fix, undo } from "../../../src/app/commands/correcting";
import { ignore, restore } from "../../../src/app/commands/changing-settings";
import { review } from "../../../src/app/commands/checking";
import { select } from "../../../src/app/reviewing/show-cell";
import { createTestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

const edit: CellEdit = {
  at: { sheet: SHEET, row: 1, column: 1 },
  was: "hai  dấu",
  becomes: "hai dấu",
};
const fixable = finding("f1", { fix: { kind: "safe", edits: [edit] } });
const results = () => reviewed(annexReview(["completed"], { findings: [fixable] }));

const sessionWithCell = (text = "hai  dấu") => {
  const workbook = createMemoryWorkbook({ [SHEET]: [[null], [null, text]] });
  return createTestSession({ workbook, reviewed: results() });
};

const cell = (session: ReturnType<typeof sessionWithCell>) =>
  session.workbook.sheets.get(SHEET)?.[1]?.[1];

test("a sheet without an annex ends in words, not in silence", async () => {
  const session = createTestSession({
    workbook: createMemoryWorkbook({ "Trang 1": [["Họ tên"]] }),
  });
  await review(session);
  expect(session.store.state()).toMatchObject({
    running: null,
    reviewed: null,
    outcome: { kind: "failed", task: "review", failure: { kind: "no-annex", sheet: "Trang 1" } },
  });
});

test("a failed reading is told", async () => {
  const session = sessionWithCell();
  session.workbook.fail("readActiveSheet", { kind: "editing-a-cell" });
  await review(session);
  expect(session.store.state().outcome).toEqual({
    kind: "failed",
    task: "review",
    failure: { kind: "editing-a-cell" },
  });
});

test("two clicks at once do the work once", async () => {
  const session = sessionWithCell();
  const release = session.workbook.hold("readActiveSheet");
  const first = review(session);
  await review(session);
  expect(session.store.state()).toMatchObject({
    running: { task: "review" },
    outcome: { kind: "failed", failure: { kind: "busy" } },
  });
  release();
  await first;
  expect(session.store.state().running).toBeNull();
});

test("a reading that was given up on changes nothing when it comes after all", async () => {
  const session = sessionWithCell();
  const before = session.store.state().reviewed;
  const release = session.workbook.hold("readActiveSheet");
  const reading = review(session);
  session.store.send({ kind: "stopped" });
  release();
  await reading;
  expect(session.store.state()).toMatchObject({ outcome: { kind: "stopped" }, reviewed: before });
});

test("a fix is written, can be undone, and the cell is as before", async () => {
  const session = sessionWithCell();
  await fix(session, [fixable]);
  expect(cell(session)).toBe("hai dấu");
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "fixed", receipt: { written: [edit] } },
    undoable: [{ task: "fix" }],
  });
  await undo(session);
  expect(cell(session)).toBe("hai  dấu");
  expect(session.store.state()).toMatchObject({ outcome: { kind: "undone" }, undoable: [] });
});

test("a cell that somebody has changed since is neither fixed nor undone", async () => {
  const session = sessionWithCell("ai đó đã sửa");
  await fix(session, [fixable]);
  expect(cell(session)).toBe("ai đó đã sửa");
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "fixed", receipt: { written: [], stale: [edit] } },
    undoable: [],
  });
});

test("a locked cell is listed as refused", async () => {
  const session = sessionWithCell();
  session.workbook.locked.add(`${SHEET}!1:1`);
  await fix(session, [fixable]);
  expect(session.store.state().outcome).toMatchObject({
    kind: "fixed",
    receipt: { refused: [{ because: "protected" }] },
  });
});

test("when the sheet cannot be read after a write, the old results are marked as outdated", async () => {
  const session = sessionWithCell();
  session.workbook.fail("readSheet", { kind: "connection-lost" });
  await fix(session, [fixable]);
  expect(session.store.state()).toMatchObject({ outcome: { kind: "fixed" }, outdated: true });
});

test("ignoring is kept in the workbook and can be taken back", async () => {
  const session = sessionWithCell();
  await ignore(session, fixable, "đã đối chiếu");
  expect(session.settings.stored.ignored).toEqual([
    { id: "f1", sheet: SHEET, reason: "đã đối chiếu", since: "2026-11-20T07:05:00Z" },
  ]);
  const ignored = () => session.store.state().reviewed?.review.annexes[0]?.findings[0]?.ignored;
  expect(ignored()).toBe("đã đối chiếu");
  await restore(session, { id: "f1", sheet: SHEET, reason: "đã đối chiếu" });
  expect(session.settings.stored.ignored).toEqual([]);
  expect(ignored()).toBeUndefined();
});

test("settings that could not be read are never saved over", async () => {
  const session = sessionWithCell();
  session.settings.stored = { profile: { horizon: 2030 }, mappings: [], ignored: [] };
  session.settings.failWith = { kind: "not-responding" };
  await ignore(session, fixable, "đã đối chiếu");
  session.settings.failWith = undefined;
  expect(session.settings.stored.profile).toEqual({ horizon: 2030 });
  expect(session.store.state().outcome).toMatchObject({ kind: "failed", task: "save" });
  await ignore(session, fixable, "đã đối chiếu");
  expect(session.settings.stored.profile).toEqual({ horizon: 2030 });
  expect(session.settings.stored.ignored).toHaveLength(1);
});

test("choosing a finding shows its cell; a vanished sheet is told", async () => {
  const session = sessionWithCell();
  await select(session, fixable);
  expect(session.workbook.selected).toEqual([fixable.at]);
  expect(session.store.state().current).toBe("f1");
  session.workbook.fail("select", { kind: "sheet-missing", sheet: SHEET });
  await select(session, fixable);
  expect(session.store.state().outcome).toMatchObject({ kind: "failed", task: "select" });
});

test("a mistake of ours reaches the pane with its details", async () => {
  const session = sessionWithCell();
  const workbook = {
    ...session.workbook,
    write: () => Promise.reject(new TypeError("lỗi lập trình")),
  };
  await fix({ ...session, ports: { ...session.ports, workbook } }, [fixable]);
  expect(session.store.state().bug?.details).toContain("TypeError: lỗi lập trình");
  expect(session.store.state().running).toBeNull();
});

const plan = planReviewSheet([], reviewSheetWords(vi));

/** As if a sheet of ours had been written on top of an older fix. */
const sessionWithSheet = async () => {
  const session = sessionWithCell();
  await fix(session, [fixable]);
  const written = await session.ownSheets.write(plan);
  if (!written.ok) throw new Error("memory does not fail");
  const { undoable } = session.store.state();
  const steps = [{ kind: "sheet", receipt: written.value }] as const;
  session.store.send({ kind: "began", id: -2, task: "review-sheet" });
  session.store.send({
    kind: "ended",
    id: -2,
    ending: {
      outcome: null,
      undoable: [...undoable, { task: "review-sheet", sheet: written.value.sheet, steps }],
    },
  });
  return session;
};

test("a sheet of ours and a fix are taken back one after the other, newest first", async () => {
  const session = await sessionWithSheet();
  await undo(session);
  expect([...session.ownSheets.plans]).toEqual([]);
  expect(cell(session)).toBe("hai dấu");
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "undone", task: "review-sheet" },
    undoable: [{ task: "fix" }],
  });
  await undo(session);
  expect(cell(session)).toBe("hai  dấu");
});

test.each([
  [{ kind: "stale" } as const, 1],
  [{ kind: "sheet-missing", sheet: "Biên bản" } as const, 1],
  [{ kind: "connection-lost" } as const, 2],
])("a sheet that cannot be taken back (%j) leaves %i on the list", async (failure, left) => {
  const session = await sessionWithSheet();
  session.ownSheets.fail("undo", failure);
  await undo(session);
  const { outcome, undoable } = session.store.state();
  expect(outcome).toEqual({ kind: "failed", task: "undo", failure });
  expect(undoable).toHaveLength(left);
});
