import { insertSummary } from "../../../src/app/commands/inserting-summaries";
import { review, reviewBook, reviewInFront } from "../../../src/app/commands/checking";
import { followOpenSheet, sheetInFront } from "../../../src/app/following/follow-open-sheet";
import type { OpenSheet } from "../../../src/app/ports/open-sheet";
import { done } from "../../../src/app/failure";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createMemoryWorkbook } from "../../builders/memory-workbook";
import { createTestSession } from "../../builders/session";

const rows = () => copyRows([ANNEX_TITLE, [null], [null], [null], ANNEX_HEADER, ...ANNEX_ROWS]);

async function openSession() {
  const workbook = createMemoryWorkbook({ "PL 1": rows(), "PL 2": rows() });
  const session = createTestSession({ workbook });
  const listeners: ((open: OpenSheet) => void)[] = [];
  const openSheet = {
    watch: (listener: (open: OpenSheet) => void) => {
      listeners.push(listener);
      listener({ sheet: "PL 1", isOurs: false });
      return Promise.resolve(done(undefined));
    },
  };
  const watched = { ...session, ports: { ...session.ports, openSheet } };
  await followOpenSheet(watched);
  return {
    ...watched,
    opens: (sheet: string, isOurs = false) => {
      for (const tell of listeners) tell({ sheet, isOurs });
    },
    inFront: () => sheetInFront(session.store.state()),
  };
}

test("results are of another sheet than the open one as soon as that is opened", async () => {
  const session = await openSession();
  session.opens("PL 2");
  expect(session.inFront()).toBeUndefined();
  session.opens("PL 1");
  await review(session);
  expect(session.inFront()).toBeUndefined();
  session.opens("PL 2");
  expect(session.inFront()).toBe("PL 2");
  session.opens("PL 1");
  expect(session.inFront()).toBeUndefined();
});

test("a sheet of ours in front is where one looks at what was written", async () => {
  const session = await openSession();
  await review(session);
  session.opens("Tổng hợp", true);
  expect(session.inFront()).toBeUndefined();
});

test("a sheet that was renamed since it was opened is the open one still", async () => {
  const session = await openSession();
  session.opens("tên cũ");
  await review(session);
  expect(session.inFront()).toBeUndefined();
});

test("what is written to a sheet behind names that sheet", async () => {
  const session = await openSession();
  await review(session);
  session.opens("PL 2");
  await insertSummary(session, { annexIndex: 0, rowsMayBeInserted: true });
  expect(session.store.state().outcome).toMatchObject({ kind: "inserted", sheet: "PL 1" });
});

test("checked with the whole file, the open sheet is checked again among the others", async () => {
  const session = await openSession();
  await reviewBook(session);
  session.opens("PL 2");
  await reviewInFront(session, "PL 2");
  const { book, reviewed } = session.store.state();
  expect([book.length, reviewed?.review.sheet, session.inFront()]).toEqual([2, "PL 2", undefined]);
});
