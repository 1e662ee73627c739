import { review } from "../../../../src/core/review";
import type { AnnexReview } from "../../../../src/core/model/annex-review";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import {
  placeSummaryLines,
  type PlaceOptions,
} from "../../../../src/core/summary/lines/place-lines";
import { en } from "../../../../src/strings/en";
import type { Strings } from "../../../../src/strings/strings";
import { wordLines } from "../../../../src/strings/summary/word-lines";
import { vi } from "../../../../src/strings/vi";
import { ANNEX_FIXTURES, readFixture, type AnnexFixture } from "../../../files/annex-fixtures";
import { applyLines, fromA1, readRows, withCell } from "./changed-sheet";

function place(sheet: SheetSnapshot, options: PlaceOptions = {}, strings: Strings = vi, index = 0) {
  const annex = review(sheet).annexes[index];
  if (annex === undefined) throw new Error("no annex");
  return placeSummaryLines(sheet, annex, wordLines(strings, annex), options);
}

const sheetOf = (name: AnnexFixture): SheetSnapshot => fromA1(readFixture(name));
const assessment = sheetOf("gio-linh-2023-assessment");

const withLines = (...lines: readonly (string | number | null)[]): SheetSnapshot =>
  ["A7", "A8", "A9"].reduce(
    (sheet, a1, index) => withCell(sheet, a1, lines[index] ?? null),
    assessment,
  );

const OTHER_LEVEL = "4. Không tính vào tổng số: 2 chỉ tiêu thuộc cấp tỉnh (II.3, V.3).";

test("lines that are right stay untouched; only what they leave out is added below", () => {
  const placed = place(assessment);
  expect(placed).toEqual({
    change: {
      edits: [{ at: { sheet: "Phu luc", row: 9, column: 0 }, was: null, becomes: OTHER_LEVEL }],
    },
    asks: false,
    left: [],
    live: false,
  });
});

test("wrong numbers are corrected in place, the words stay", () => {
  const sheet = withLines(
    "1. Tổng số chỉ tiêu: 30 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 09 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 21 chỉ tiêu.",
  );
  expect(readRows(applyLines(sheet, place(sheet)), 7, 11)).toEqual([
    "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
    OTHER_LEVEL,
    expect.stringContaining("STT | Các mục tiêu cụ thể"),
  ]);
});

test("any order and wording is kept, and a date of another day is brought up to date", () => {
  const sheet = withLines(
    "- Đang triển khai thực hiện 21 chỉ tiêu",
    "- Tính đến 30/9/2023 huyện đã hoàn thành 09 chỉ tiêu",
    "- Tổng cộng 30 chỉ tiêu được giao",
  );
  expect(readRows(applyLines(sheet, place(sheet)), 7, 10)).toEqual([
    "- Đang triển khai thực hiện 23 chỉ tiêu",
    "- Tính đến 14/10/2023 huyện đã hoàn thành 10 chỉ tiêu",
    "- Tổng cộng 33 chỉ tiêu được giao",
    "- Không tính vào tổng số: 2 chỉ tiêu thuộc cấp tỉnh (II.3, V.3).",
  ]);
});

test("several lines in one cell are one write", () => {
  const sheet = withLines(
    "1. Tổng số chỉ tiêu: 30 chỉ tiêu\n2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 9 chỉ tiêu\n3. Chỉ tiêu đang thực hiện: 21 chỉ tiêu.",
  );
  const placed = place(sheet);
  expect(placed.change.edits[0]?.becomes).toBe(
    "1. Tổng số chỉ tiêu: 33 chỉ tiêu\n2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu\n3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
  );
});

test("one sentence with all three counts keeps its form", () => {
  const sheet = withLines(
    "Tổng số 30 chỉ tiêu, trong đó đã hoàn thành 9 chỉ tiêu, đang thực hiện 21 chỉ tiêu",
  );
  expect(place(sheet).change.edits[0]?.becomes).toBe(
    "Tổng số 33 chỉ tiêu, trong đó đã hoàn thành 10 chỉ tiêu, đang thực hiện 23 chỉ tiêu",
  );
});

const OFFICIAL = [
  "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
  "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
  "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
  OTHER_LEVEL,
];
const HEADER = expect.stringContaining("STT |") as string;

test("without lines they go into the free rows, merged over the table's width or not", () => {
  const merged = withLines();
  expect(place(merged).asks).toBe(false);
  expect(readRows(applyLines(merged, place(merged)), 7, 11)).toEqual([...OFFICIAL, HEADER]);
  const plain = { ...merged, merges: merged.merges.filter(({ row }) => row < 6) };
  expect(readRows(applyLines(plain, place(plain)), 7, 11)).toEqual([...OFFICIAL, HEADER]);
});

test("an area merged over several rows is nobody's free room: rows are inserted after asking", () => {
  const tall = { row: 6, column: 0, rowCount: 3, columnCount: 4 };
  const sheet = {
    ...withLines(),
    merges: [...assessment.merges.filter(({ row }) => row < 6), tall],
  };
  const placed = place(sheet);
  expect(placed.asks).toBe(true);
  expect(placed.change.insertion).toEqual({ sheet: "Phu luc", before: 10, count: 5 });
  expect(readRows(applyLines(sheet, placed), 10, 16)).toEqual([null, ...OFFICIAL, null, HEADER]);
});

test("with too little room above the header, rows are inserted there and nothing else moves", () => {
  const sheet = sheetOf("gio-linh-2023-yearly-plan");
  const placed = place(sheet);
  expect(placed.change.insertion).toEqual({ sheet: "PL", before: 4, count: 7 });
  const after = applyLines(sheet, placed);
  expect(readRows(after, 2, 12)).toEqual([
    ...readRows(sheet, 2, 4),
    "1. Tổng số chỉ tiêu: 45 chỉ tiêu",
    "2. Chỉ tiêu đạt mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 28 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện so với mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 14 chỉ tiêu.",
    "4. Chỉ tiêu chưa đủ số liệu để đánh giá: 3 chỉ tiêu (IV.6, V.2, IX.4).",
    expect.stringMatching(/^5\. Không tính vào tổng số: 11 chỉ tiêu thuộc cấp tỉnh/),
    expect.stringMatching(/^6\. Trong số chỉ tiêu đạt mức mục tiêu có 1 chỉ tiêu/),
    null,
    HEADER,
  ]);
  expect(readRows(after, 12, 87)).toEqual(readRows(sheet, 5, 80));
});

test.each([
  "gio-linh-2023-yearly-plan",
  "gio-linh-2023-assessment",
  "gio-chau-2024-targets",
  "binh-dinh-2023-criteria",
  "trieu-an-2023-tasks",
] as const)("%s: a second run changes nothing, in either language", (name) => {
  for (const strings of [vi, en]) {
    const once = applyLines(sheetOf(name), place(sheetOf(name), {}, strings));
    expect(place(once, {}, strings)).toEqual({
      change: { edits: [] },
      asks: false,
      left: [],
      live: false,
    });
  }
});

test("lines of an earlier run follow new figures, and what has nothing to say any more says 0", () => {
  const sheet = sheetOf("gio-linh-2023-yearly-plan");
  const once = applyLines(sheet, place(sheet));
  // IV.6 stood in row 47, now seven rows lower: its result and plan are filled in.
  const filled = ["D", "E", "F", "G"].reduce(
    (filling, column) => withCell(filling, `${column}54`, "100%"),
    once,
  );
  expect(review(filled).annexes[0]?.counts.unmeasured).toBe(2);
  expect(readRows(applyLines(filled, place(filled)), 5, 8)).toEqual([
    "1. Tổng số chỉ tiêu: 45 chỉ tiêu",
    "2. Chỉ tiêu đạt mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 29 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện so với mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 14 chỉ tiêu.",
    "4. Chỉ tiêu chưa đủ số liệu để đánh giá: 2 chỉ tiêu (V.2, IX.4).",
  ]);
});

test("computed numbers never stand under 'đã hoàn thành' of an earlier hand", () => {
  const sheet = withCell(
    withCell(sheetOf("gio-linh-2023-yearly-plan"), "B4", "Chỉ tiêu đã hoàn thành: 20 chỉ tiêu"),
    "B3",
    "Tổng số: 40 chỉ tiêu",
  );
  const becomes = place(sheet).change.edits.map((edit) => edit.becomes);
  expect(becomes).toContain("Tổng số: 45 chỉ tiêu");
  expect(becomes).toContain(
    "Chỉ tiêu đạt mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 28 chỉ tiêu",
  );
});

describe("live formulas", () => {
  test("count the status column, and follow it without the add-in", () => {
    const placed = place(assessment, { live: true });
    expect(placed.live).toBe(true);
    const [total, completed] = placed.change.edits.map((edit) => edit.becomes);
    expect(completed).toEqual({
      formula: expect.stringContaining(
        '="2. Chỉ tiêu đã hoàn thành đến 14/10/2023: "&(COUNTIF($C$13:$C$55,"Đã thực hiện")+COUNTIF($C$13:$C$55,"Đã hoàn thành")',
      ) as string,
    });
    expect(JSON.stringify(total)).toContain("&(COUNTIF(");
  });
  test("give way to plain text where words alone do not tell the count", () => {
    const sheet = withCell(assessment, "C14", "nt");
    expect(place(sheet, { live: true }).live).toBe(false);
    expect(place(sheetOf("gio-linh-2023-yearly-plan"), { live: true }).live).toBe(false);
  });
});

test("a formula of the user's is left alone and named", () => {
  const sheet = withCell(assessment, "A7", {
    formula: '="Tổng số chỉ tiêu: "&COUNTA(C13:C55)&" chỉ tiêu"',
  });
  const shown = { ...sheet, texts: withLines("Tổng số chỉ tiêu: 30 chỉ tiêu").texts };
  const placed = place({ ...shown, values: sheet.values });
  expect(placed.change.edits.every(({ at }) => at.row !== 6)).toBe(true);
});

test.each(ANNEX_FIXTURES.flatMap((name) => [vi, en].map((strings) => [name, strings] as const)))(
  "%s, %#: the lines rename no annex and change no finding",
  (name, strings) => {
    const sheet = sheetOf(name);
    const before = review(sheet).annexes;
    const after = review(
      before.reduce((now, _, index) => applyLines(now, place(now, {}, strings, index)), sheet),
    ).annexes;
    expect(after.map(whatItIs)).toEqual(before.map(whatItIs));
  },
);

const whatItIs = ({ annex, counts, findings }: AnnexReview) => ({
  title: annex.title,
  unit: annex.unit,
  level: annex.level,
  asOf: annex.asOf,
  horizon: annex.horizon,
  keys: annex.indicators.map(({ key }) => key),
  counts,
  ignorable: findings.map(({ id }) => id).sort(),
});
