import { vi } from "../../../src/strings/pane/vi";
import { followMarks } from "../../../src/app/following/follow-marks";
import { fetchWork } from "../../../src/app/commands/fetch-work";
import { changeProfile, ignore } from "../../../src/app/commands/changing-settings";
import { removeMarks, switchMarks } from "../../../src/app/commands/marking";
import { review, reviewBook } from "../../../src/app/commands/checking";
import { describeMarked } from "../../../src/ui/marks/describe-marked";
import { wordingFor } from "../../../src/ui/wording-for";
import { NO_PREFERENCES } from "../../../src/app/settings/preferences";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestSession, type TestSession } from "../../builders/session";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

jest.setTimeout(60_000);

// What the pane fetches on the first click takes its time on a busy machine.
beforeAll(() =>
  Promise.all([
    fetchWork(),
    import("../../../src/app/writing/update-marks"),
    import("../../../src/strings/summary/word-comments"),
    import("../../../src/strings/in-language"),
  ]),
);

const SHEET = "Phụ lục 1";
const words = wordingFor(NO_PREFERENCES, { displayLanguage: "vi-VN", isDark: () => false });

/** Two statuses are missing, so two cells are found. */
function sessionWithAnnex(): TestSession {
  const rows = copyRows([ANNEX_TITLE, ANNEX_HEADER, ...ANNEX_ROWS]);
  for (const row of [4, 5]) rows[row]?.splice(2, 1, null);
  return createTestSession({
    workbook: createMemoryWorkbook({ [SHEET]: rows, "Phụ lục 2": copyRows(rows) }),
  });
}

const grid = (session: TestSession) => session.workbook.sheets.get(SHEET) ?? [];

/** The cells wanted in the last call, as "row:column". */
function lastCells({ marks }: TestSession) {
  const wanted = marks.brought.at(-1);
  const areas = wanted?.highlights?.flatMap((highlight) => highlight.areas);
  return {
    highlights: areas
      ?.flatMap(({ row, column, rowCount }) =>
        Array.from(
          { length: rowCount },
          (_one, index) => `${String(row + index)}:${String(column)}`,
        ),
      )
      .sort(),
    comments: wanted?.comments?.map(({ at }) => `${String(at.row)}:${String(at.column)}`).sort(),
  };
}

/** Following goes on after the task has ended. */
async function settled(session: TestSession): Promise<void> {
  for (let calls = -1; calls !== session.marks.brought.length;) {
    calls = session.marks.brought.length;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setTimeout(go, 1));
  }
}

async function reviewedSession(): Promise<TestSession> {
  const session = sessionWithAnnex();
  followMarks(session);
  await review(session);
  await settled(session);
  return session;
}

test("switching on marks the cells with findings and says how many; switching off takes all away", async () => {
  const session = await reviewedSession();
  expect(session.store.state().marks[SHEET]).toEqual({ highlights: false, comments: false });
  await switchMarks(session, "highlights", true);
  expect(lastCells(session)).toEqual({ highlights: ["4:2", "5:2"], comments: undefined });
  expect(session.store.state()).toMatchObject({
    running: null,
    marks: { [SHEET]: { highlights: true, comments: false } },
    outcome: { kind: "marked", mark: "highlights", on: true, cells: 2 },
  });
  await switchMarks(session, "comments", true);
  expect(lastCells(session)).toEqual({ highlights: ["4:2", "5:2"], comments: ["4:2", "5:2"] });
  await switchMarks(session, "highlights", false);
  expect(session.marks.brought.at(-1)).toEqual({ sheet: SHEET, highlights: [] });
  expect(session.store.state().marks[SHEET]).toMatchObject({ highlights: false, comments: true });
  await settled(session);
  expect(session.marks.brought).toHaveLength(3);
});

test("marks follow a new review: what was mended loses its mark", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  grid(session)[4]?.splice(2, 1, "Đang thực hiện");
  await review(session);
  await settled(session);
  expect(lastCells(session)).toEqual({ highlights: ["5:2"], comments: undefined });
  expect(session.store.state().outcome?.kind).toBe("reviewed");
});

test("switched on stays on when nothing is left to mark", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  for (const row of [4, 5]) grid(session)[row]?.splice(2, 1, "Đang thực hiện");
  await review(session);
  await settled(session);
  expect(lastCells(session).highlights).toEqual([]);
  grid(session)[4]?.splice(2, 1, null);
  await review(session);
  await settled(session);
  expect(lastCells(session).highlights).toEqual(["4:2"]);
});

test("marks found in a reopened file switch themselves on and are brought up to date", async () => {
  const session = sessionWithAnnex();
  session.marks.sheets.set(SHEET, { highlights: 9, comments: 0 });
  followMarks(session);
  await review(session);
  await settled(session);
  expect(session.store.state().marks[SHEET]).toMatchObject({ highlights: true, comments: false });
  expect(lastCells(session)).toEqual({ highlights: ["4:2", "5:2"], comments: undefined });
});

test("without marks nothing is written", async () => {
  const session = await reviewedSession();
  await reviewBook(session);
  await settled(session);
  expect(session.marks.brought).toEqual([]);
});

test("the marks of an ignored finding vanish, and rows inserted meanwhile are seen", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  const [first] = session.store.state().reviewed?.review.annexes[0]?.findings ?? [];
  if (first === undefined) throw new Error("no finding");
  expect(first.at.row).toBe(4);
  grid(session).splice(1, 0, []);
  await ignore(session, first, "đã đối chiếu");
  await settled(session);
  expect(lastCells(session).highlights).toEqual(["6:2"]);
});

test("other settings change the findings, and the marks with them", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  await changeProfile(session, { severities: { "status-missing": "off" } });
  await settled(session);
  expect(lastCells(session).highlights).toEqual([]);
});

test("every sheet of the workbook keeps its own switches", async () => {
  const session = sessionWithAnnex();
  session.marks.sheets.set("Phụ lục 2", { highlights: 0, comments: 3 });
  followMarks(session);
  await reviewBook(session);
  await settled(session);
  expect(session.store.state().marks).toMatchObject({
    [SHEET]: { highlights: false, comments: false },
    "Phụ lục 2": { highlights: false, comments: true },
  });
});

test("where the marks cannot follow, the pane says so beside them, and they do at the next review", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  session.marks.failWith = { kind: "sheet-protected", sheet: SHEET };
  await review(session);
  await settled(session);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "reviewed" },
    marks: { [SHEET]: { highlights: true, trouble: { kind: "sheet-protected" } } },
  });
  session.marks.failWith = undefined;
  await review(session);
  await settled(session);
  expect(session.store.state().marks[SHEET]).not.toHaveProperty("trouble");
  expect(session.store.state().marks[SHEET]).toMatchObject({ highlights: true, comments: false });
});

test("a switch that fails shows what is really there", async () => {
  const session = await reviewedSession();
  session.marks.failWith = { kind: "connection-lost" };
  session.marks.sheets.set(SHEET, { highlights: 1, comments: 0 });
  await switchMarks(session, "highlights", true);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "failed", task: "mark", failure: { kind: "connection-lost" } },
    marks: { [SHEET]: { highlights: true } },
  });
});

test("all marks of the file go at once, wherever they are", async () => {
  const session = await reviewedSession();
  await switchMarks(session, "highlights", true);
  session.marks.sheets.set("Phụ lục 2", { highlights: 0, comments: 3 });
  session.marks.answers = { answered: [{ row: 4, column: 3 }], taken: [] };
  await removeMarks(session);
  expect(session.marks.brought.slice(-2)).toEqual([
    { sheet: SHEET, highlights: [], comments: [] },
    { sheet: "Phụ lục 2", highlights: [], comments: [] },
  ]);
  expect(session.store.state()).toMatchObject({
    outcome: { kind: "unmarked", sheets: 2, answered: 2 },
    marks: { [SHEET]: { highlights: false, comments: false } },
  });
  await removeMarks(session);
  expect(session.store.state().outcome).toEqual({ kind: "unmarked", sheets: 0, answered: 0 });
});

test("somebody's words are left in peace, and that is said", () => {
  const brought = { answered: [{ row: 4, column: 3 }], taken: [{ row: 8, column: 5 }] };
  expect(
    describeMarked(words, {
      kind: "marked",
      sheet: SHEET,
      mark: "comments",
      on: true,
      cells: 3,
      brought,
    }),
  ).toEqual({
    tone: "warning",
    sentences: [
      vi.marks.shown.comments(SHEET, 2),
      "Không ghi vào được vì ô đã có ghi chú khác: F9.",
      "Giữ lại ghi chú đã có người trả lời: D5.",
    ],
  });
});
