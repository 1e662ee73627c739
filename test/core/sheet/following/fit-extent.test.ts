import { fitExtent } from "../../../../src/core/sheet/following/fit-extent";
import { snapshot } from "../../../builders/reviews";

const sheet = snapshot("PL", [
  ["a", "b"],
  ["c", null],
  [null, null],
]);

test("what is used ends with the last value", () => {
  const fitted = fitExtent(sheet, { rowCount: 2, columnCount: 2 });
  expect(fitted).toMatchObject({
    rowCount: 2,
    columnCount: 2,
    values: [
      ["a", "b"],
      ["c", null],
    ],
  });
});

test("cells that Excel counts as used go on being counted", () => {
  expect(fitExtent(sheet, { rowCount: 3, columnCount: 2 })?.rowCount).toBe(3);
});

test.each([
  ["more rows than we know", { rowCount: 4, columnCount: 2 }],
  ["fewer rows than have a value", { rowCount: 1, columnCount: 2 }],
  ["more columns than we know", { rowCount: 2, columnCount: 3 }],
  ["nothing at all", { rowCount: 0, columnCount: 0 }],
])("%s: something moved unheard", (_what, used) => {
  expect(fitExtent(sheet, used)).toBeUndefined();
});

test("merged areas count from where the sheet has grown to them", () => {
  const area = { row: 2, column: 0, rowCount: 2, columnCount: 1 };
  const before = { ...sheet, merges: [], outerMerges: [area] };
  expect(fitExtent(before, { rowCount: 2, columnCount: 2 })).toMatchObject({ merges: [] });
  expect(fitExtent(before, { rowCount: 3, columnCount: 2 })).toMatchObject({
    merges: [area],
    outerMerges: [],
  });
});
