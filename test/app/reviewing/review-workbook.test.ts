import { reviewBook, review } from "../../../src/app/commands/checking";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

const annexRows = () => copyRows([ANNEX_TITLE, [null], ANNEX_HEADER, ...ANNEX_ROWS]);

const workbookOfThree = () =>
  createMemoryWorkbook(
    { "Danh bạ": [["Họ tên", "Điện thoại"]], "PL 1": annexRows(), "PL 2": annexRows() },
    "PL 2",
  );

const sheets = (session: ReturnType<typeof createTestSession>) =>
  session.store.state().book.map(({ review: { sheet } }) => sheet);

test("every sheet with an annex is reviewed, the others are passed over", async () => {
  const session = createTestSession({ workbook: workbookOfThree() });
  await reviewBook(session);
  expect(sheets(session)).toEqual(["PL 1", "PL 2"]);
  expect(session.store.state().outcome).toEqual({ kind: "book-reviewed", unread: [] });
});

test("the sheet that was looked at stays in view, another one can be chosen", async () => {
  const session = createTestSession({ workbook: workbookOfThree() });
  await review(session);
  expect(sheets(session)).toEqual([]);
  await reviewBook(session);
  expect(session.store.state().reviewed?.review.sheet).toBe("PL 2");
  session.store.send({ kind: "sheet-chosen", sheet: "PL 1" });
  expect(session.store.state().reviewed?.review.sheet).toBe("PL 1");
});

test("a sheet that cannot be read is named, the others are still reviewed", async () => {
  const workbook = workbookOfThree();
  workbook.fail("readSheet", { kind: "unsupported-sheet", sheet: "Danh bạ" });
  const session = createTestSession({ workbook });
  await reviewBook(session);
  expect(sheets(session)).toEqual(["PL 1", "PL 2"]);
  expect(session.store.state().outcome).toEqual({
    kind: "book-reviewed",
    unread: [{ sheet: "Danh bạ", failure: { kind: "unsupported-sheet", sheet: "Danh bạ" } }],
  });
});

test("what stops the first sheet stops the whole review and is told", async () => {
  const workbook = workbookOfThree();
  workbook.fail("readSheet", { kind: "editing-a-cell" });
  const session = createTestSession({ workbook });
  await reviewBook(session);
  expect(session.store.state()).toMatchObject({
    book: [],
    outcome: { kind: "failed", task: "review", failure: { kind: "editing-a-cell" } },
  });
});

test("a file without any annex says so", async () => {
  const session = createTestSession({ workbook: createMemoryWorkbook({ A: [["x"]], B: [["y"]] }) });
  await reviewBook(session);
  expect(session.store.state().outcome).toMatchObject({
    kind: "failed",
    failure: { kind: "no-annex-anywhere" },
  });
});
