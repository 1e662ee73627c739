import { readDeclared } from "../../../../src/core/recognise/caption/read-declared";

const declared = (...texts: readonly string[]) =>
  readDeclared(texts.map((text, row) => ({ text, at: { row, column: 0 } }))).map(
    ({ kind, count, date }) => [kind, count, ...(date === undefined ? [] : [date])].join(" "),
  );

test("the three lines of an assessment state their counts and their day", () => {
  expect(
    declared(
      "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
      "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
      "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
    ),
  ).toEqual(["total 33", "completed 10 2023-10-14", "in-progress 23"]);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Tổng số: 03 chỉ tiêu, trong đó: đã hoàn thành 02 chỉ tiêu; đang thực hiện 01 chỉ tiêu.",
    ["total 3", "completed 2", "in-progress 1"],
  ],
  [
    "Tổng số 45 chỉ tiêu; chưa hoàn thành 4 chỉ tiêu; chưa thực hiện 2 chỉ tiêu",
    ["total 45", "missed 4", "not-started 2"],
  ],
  [
    "Total indicators: 33; completed: 10; in progress: 23",
    ["total 33", "completed 10", "in-progress 23"],
  ],
])("one sentence may state several: %s", (line, counts) => {
  expect(declared(line)).toEqual(counts);
});

test.each([
  "Đánh giá các mục tiêu theo Nghị quyết 76/NQ-CP ngày 15/7/2021",
  "CHỈ TIÊU KINH TẾ - XÃ HỘI 5 NĂM 2021 - 2025",
  "Table 2. Public administration reform indicators",
])("a title states no count: %s", (line) => {
  expect(declared(line)).toEqual([]);
});
