import { shiftArea, shiftMerges, shiftRow } from "../../../../src/core/sheet/following/row-shift";

const rows = (row: number, rowCount: number) => ({ row, column: 1, rowCount, columnCount: 2 });

test.each([
  ["rows above stay", 2, { row: 3, count: 2 }, 2],
  ["rows below an insertion move down", 3, { row: 3, count: 2 }, 5],
  ["rows below a deletion move up", 6, { row: 3, count: -2 }, 4],
  ["deleted rows are gone", 4, { row: 3, count: -2 }, undefined],
])("%s", (_what, row, shift, expected) => {
  expect(shiftRow(row, shift)).toBe(expected);
});

test.each([
  ["an area below moves", rows(4, 2), { row: 4, count: 1 }, rows(5, 2)],
  ["rows put in inside widen it", rows(4, 2), { row: 5, count: 3 }, rows(4, 5)],
  ["rows put in right below leave it", rows(4, 2), { row: 6, count: 3 }, rows(4, 2)],
  ["rows taken out inside narrow it", rows(4, 4), { row: 5, count: -2 }, rows(4, 2)],
  ["its first rows taken out", rows(4, 4), { row: 2, count: -3 }, rows(2, 3)],
  ["its last rows taken out", rows(4, 4), { row: 7, count: -5 }, rows(4, 3)],
  ["all of it taken out", rows(4, 2), { row: 3, count: -9 }, undefined],
])("%s", (_what, area, shift, expected) => {
  expect(shiftArea(area, shift)).toEqual(expected);
});

test("a merged area of which one cell is left is none", () => {
  const column = { row: 4, column: 1, rowCount: 2, columnCount: 1 };
  expect(shiftMerges([column, rows(4, 2)], { row: 5, count: -1 })).toEqual([rows(4, 1)]);
});
