import { insertEverySummary, insertSummary } from "../../../src/app/commands/inserting-summaries";
import { review } from "../../../src/app/commands/checking";
import { undo } from "../../../src/app/commands/correcting";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

type Row = readonly (string | number | null)[];

const TITLE = ANNEX_TITLE;
const HEADER = ANNEX_HEADER;
const ROWS = ANNEX_ROWS;
const LINES: Row[] = [
  ["1. Tổng số chỉ tiêu: 5 chỉ tiêu"],
  ["2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 1 chỉ tiêu"],
  ["3. Chỉ tiêu đang thực hiện: 4 chỉ tiêu."],
];
const RIGHT_LINES: Row[] = [
  ["1. Tổng số chỉ tiêu: 4 chỉ tiêu"],
  ["2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 2 chỉ tiêu"],
  ["3. Chỉ tiêu đang thực hiện: 2 chỉ tiêu."],
];

const SHEET = "Phụ lục";
const filled = (rows: readonly Row[] | undefined) =>
  (rows ?? []).map((row) => row.filter((value) => value !== null));

const sessionOver = (rows: readonly Row[]) =>
  createTestSession({ workbook: createMemoryWorkbook({ [SHEET]: copyRows(rows) }) });

const first = { annexIndex: 0, rowsMayBeInserted: false };

test("a reviewed sheet gives counts of the real rules", async () => {
  const session = sessionOver([TITLE, [null], HEADER, ...ROWS]);
  await review(session);
  expect(session.store.state().reviewed?.review.annexes[0]?.counts).toMatchObject({
    total: 4,
    completed: 2,
    inProgress: 2,
  });
});

test("lines that stand on the sheet are corrected in place and taken back", async () => {
  const rows = [TITLE, ...LINES, [null], HEADER, ...ROWS];
  const session = sessionOver(rows);
  await review(session);
  await insertSummary(session, first);
  expect(session.workbook.sheets.get(SHEET)?.slice(1, 4)).toEqual(RIGHT_LINES);
  expect(session.store.state()).toMatchObject({ outcome: { kind: "inserted", left: [] } });
  await undo(session);
  expect(session.workbook.sheets.get(SHEET)).toEqual(rows);
});

test("right lines are left alone", async () => {
  const session = sessionOver([TITLE, ...RIGHT_LINES, [null], HEADER, ...ROWS]);
  await review(session);
  await insertSummary(session, first);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "already-right" },
    undoable: [],
  });
});

test("a status changed since the review is counted as it is now", async () => {
  const session = sessionOver([TITLE, ...LINES, [null], HEADER, ...ROWS]);
  await review(session);
  const changed = session.workbook.sheets.get(SHEET)?.[8];
  if (changed !== undefined) changed[2] = "Đã hoàn thành";
  await insertSummary(session, first);
  expect(session.workbook.sheets.get(SHEET)?.[2]).toEqual([
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 3 chỉ tiêu",
  ]);
});

test("without room rows are inserted only after asking, and undo takes them out again", async () => {
  const rows = [TITLE, HEADER, ...ROWS];
  const session = sessionOver(rows);
  await review(session);
  await insertSummary(session, first);
  expect(session.workbook.sheets.get(SHEET)).toEqual(rows);
  expect(session.store.state()).toMatchObject({
    outcome: null,
    question: { kind: "insert-rows", annexIndex: 0, before: 1 },
  });
  await insertSummary(session, { annexIndex: 0, rowsMayBeInserted: true });
  expect(filled(session.workbook.sheets.get(SHEET)).slice(1, 4)).toEqual(RIGHT_LINES);
  await undo(session);
  expect(filled(session.workbook.sheets.get(SHEET))).toEqual(filled(rows));
});

test("an annex that is not where it was gets nobody else's numbers", async () => {
  const session = sessionOver([TITLE, ...LINES, [null], HEADER, ...ROWS]);
  await review(session);
  const grid = session.workbook.sheets.get(SHEET);
  grid?.splice(0, 1, ["BÁO CÁO KHÁC CỦA UBND XÃ VỀ CẢI CÁCH HÀNH CHÍNH"]);
  await insertSummary(session, first);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "failed", task: "insert", failure: { kind: "stale" } },
  });
});

test("the ribbon's button reviews and writes in one go", async () => {
  const session = sessionOver([TITLE, ...LINES, [null], HEADER, ...ROWS]);
  await insertEverySummary(session);
  expect(session.workbook.sheets.get(SHEET)?.slice(1, 4)).toEqual(RIGHT_LINES);
  expect(session.store.state().outcome).toMatchObject({ kind: "inserted" });
});

test("a failed write is told and leaves nothing to undo", async () => {
  const session = sessionOver([TITLE, ...LINES, [null], HEADER, ...ROWS]);
  await review(session);
  session.workbook.fail("write", { kind: "sheet-protected", sheet: SHEET });
  await insertSummary(session, first);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "failed", failure: { kind: "sheet-protected" } },
    undoable: [],
  });
});
