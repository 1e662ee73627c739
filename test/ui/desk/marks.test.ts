import { vi } from "../../../src/strings/pane/vi";
import { followMarks } from "../../../src/ui/desk/follow-marks";
import { loadMarks } from "../../../src/ui/desk/load-marks";
import { loadReviewing } from "../../../src/ui/desk/load-reviewing";
import { changeProfile } from "../../../src/ui/desk/tasks/configure";
import { ignore } from "../../../src/ui/desk/tasks/ignore";
import { removeMarks } from "../../../src/ui/desk/tasks/remove-marks";
import { review } from "../../../src/ui/desk/tasks/review";
import { reviewBook } from "../../../src/ui/desk/tasks/review-book";
import { switchMarks } from "../../../src/ui/desk/tasks/switch-marks";
import { describeMarked } from "../../../src/ui/marks/describe-marked";
import { wordingFor } from "../../../src/ui/wording";
import { NO_PREFERENCES } from "../../../src/app/settings/preferences";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE, copyRows } from "../../builders/annex-rows";
import { createTestBench, type TestBench } from "../../builders/bench";
import { createMemoryWorkbook } from "../../builders/memory-workbook";

jest.setTimeout(60_000);

// What the pane fetches on the first click takes its time on a busy machine.
beforeAll(() => Promise.all([loadMarks(), loadReviewing()]));

const SHEET = "Phụ lục 1";
const words = wordingFor(NO_PREFERENCES, { displayLanguage: "vi-VN", isDark: () => false });

/** Two statuses are missing, so two cells are found. */
function benchWithAnnex(): TestBench {
  const rows = copyRows([ANNEX_TITLE, ANNEX_HEADER, ...ANNEX_ROWS]);
  for (const row of [4, 5]) rows[row]?.splice(2, 1, null);
  return createTestBench({
    workbook: createMemoryWorkbook({ [SHEET]: rows, "Phụ lục 2": copyRows(rows) }),
  });
}

const grid = (bench: TestBench) => bench.workbook.sheets.get(SHEET) ?? [];

/** The cells wanted in the last call, as "row:column". */
function lastCells({ marks }: TestBench) {
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
async function settled(bench: TestBench): Promise<void> {
  for (let calls = -1; calls !== bench.marks.brought.length;) {
    calls = bench.marks.brought.length;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setTimeout(go, 1));
  }
}

async function reviewedBench(): Promise<TestBench> {
  const bench = benchWithAnnex();
  followMarks(bench);
  await review(bench);
  await settled(bench);
  return bench;
}

test("switching on marks the cells with findings and says how many; switching off takes all away", async () => {
  const bench = await reviewedBench();
  expect(bench.store.state().marks[SHEET]).toEqual({ highlights: false, comments: false });
  await switchMarks(bench, "highlights", true);
  expect(lastCells(bench)).toEqual({ highlights: ["4:2", "5:2"], comments: undefined });
  expect(bench.store.state()).toMatchObject({
    running: null,
    marks: { [SHEET]: { highlights: true, comments: false } },
    outcome: { kind: "marked", mark: "highlights", on: true, cells: 2 },
  });
  await switchMarks(bench, "comments", true);
  expect(lastCells(bench)).toEqual({ highlights: ["4:2", "5:2"], comments: ["4:2", "5:2"] });
  await switchMarks(bench, "highlights", false);
  expect(bench.marks.brought.at(-1)).toEqual({ sheet: SHEET, highlights: [] });
  expect(bench.store.state().marks[SHEET]).toMatchObject({ highlights: false, comments: true });
  await settled(bench);
  expect(bench.marks.brought).toHaveLength(3);
});

test("marks follow a new review: what was mended loses its mark", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  grid(bench)[4]?.splice(2, 1, "Đang thực hiện");
  await review(bench);
  await settled(bench);
  expect(lastCells(bench)).toEqual({ highlights: ["5:2"], comments: undefined });
  expect(bench.store.state().outcome?.kind).toBe("reviewed");
});

test("switched on stays on when nothing is left to mark", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  for (const row of [4, 5]) grid(bench)[row]?.splice(2, 1, "Đang thực hiện");
  await review(bench);
  await settled(bench);
  expect(lastCells(bench).highlights).toEqual([]);
  grid(bench)[4]?.splice(2, 1, null);
  await review(bench);
  await settled(bench);
  expect(lastCells(bench).highlights).toEqual(["4:2"]);
});

test("marks found in a reopened file switch themselves on and are brought up to date", async () => {
  const bench = benchWithAnnex();
  bench.marks.sheets.set(SHEET, { highlights: 9, comments: 0 });
  followMarks(bench);
  await review(bench);
  await settled(bench);
  expect(bench.store.state().marks[SHEET]).toMatchObject({ highlights: true, comments: false });
  expect(lastCells(bench)).toEqual({ highlights: ["4:2", "5:2"], comments: undefined });
});

test("without marks nothing is written", async () => {
  const bench = await reviewedBench();
  await reviewBook(bench);
  await settled(bench);
  expect(bench.marks.brought).toEqual([]);
});

test("the marks of an ignored finding vanish, and rows inserted meanwhile are seen", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  const [first] = bench.store.state().reviewed?.review.annexes[0]?.findings ?? [];
  if (first === undefined) throw new Error("no finding");
  expect(first.at.row).toBe(4);
  grid(bench).splice(1, 0, []);
  await ignore(bench, first, "đã đối chiếu");
  await settled(bench);
  expect(lastCells(bench).highlights).toEqual(["6:2"]);
});

test("other settings change the findings, and the marks with them", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  await changeProfile(bench, { severities: { "status-missing": "off" } });
  await settled(bench);
  expect(lastCells(bench).highlights).toEqual([]);
});

test("every sheet of the workbook keeps its own switches", async () => {
  const bench = benchWithAnnex();
  bench.marks.sheets.set("Phụ lục 2", { highlights: 0, comments: 3 });
  followMarks(bench);
  await reviewBook(bench);
  await settled(bench);
  expect(bench.store.state().marks).toMatchObject({
    [SHEET]: { highlights: false, comments: false },
    "Phụ lục 2": { highlights: false, comments: true },
  });
});

test("where the marks cannot follow, the pane says so beside them, and they do at the next review", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  bench.marks.failWith = { kind: "sheet-protected", sheet: SHEET };
  await review(bench);
  await settled(bench);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "reviewed" },
    marks: { [SHEET]: { highlights: true, trouble: { kind: "sheet-protected" } } },
  });
  bench.marks.failWith = undefined;
  await review(bench);
  await settled(bench);
  expect(bench.store.state().marks[SHEET]).not.toHaveProperty("trouble");
  expect(bench.store.state().marks[SHEET]).toMatchObject({ highlights: true, comments: false });
});

test("a switch that fails shows what is really there", async () => {
  const bench = await reviewedBench();
  bench.marks.failWith = { kind: "connection-lost" };
  bench.marks.sheets.set(SHEET, { highlights: 1, comments: 0 });
  await switchMarks(bench, "highlights", true);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "failed", task: "mark", failure: { kind: "connection-lost" } },
    marks: { [SHEET]: { highlights: true } },
  });
});

test("all marks of the file go at once, wherever they are", async () => {
  const bench = await reviewedBench();
  await switchMarks(bench, "highlights", true);
  bench.marks.sheets.set("Phụ lục 2", { highlights: 0, comments: 3 });
  bench.marks.answers = { answered: [{ row: 4, column: 3 }], taken: [] };
  await removeMarks(bench);
  expect(bench.marks.brought.slice(-2)).toEqual([
    { sheet: SHEET, highlights: [], comments: [] },
    { sheet: "Phụ lục 2", highlights: [], comments: [] },
  ]);
  expect(bench.store.state()).toMatchObject({
    outcome: { kind: "unmarked", sheets: 2, answered: 2 },
    marks: { [SHEET]: { highlights: false, comments: false } },
  });
  await removeMarks(bench);
  expect(bench.store.state().outcome).toEqual({ kind: "unmarked", sheets: 0, answered: 0 });
});

test("somebody's words are left in peace, and that is said", () => {
  const brought = { answered: [{ row: 4, column: 3 }], taken: [{ row: 8, column: 5 }] };
  expect(
    describeMarked(words, { kind: "marked", mark: "comments", on: true, cells: 3, brought }),
  ).toEqual({
    tone: "warning",
    sentences: [
      vi.marks.shown.comments(2),
      "Không ghi vào được vì ô đã có ghi chú khác: F9.",
      "Giữ lại ghi chú đã có người trả lời: D5.",
    ],
  });
});
