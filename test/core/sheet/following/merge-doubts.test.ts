import { mergesMayDiffer } from "../../../../src/core/sheet/following/merge-doubts";
import type { Area } from "../../../../src/core/sheet/address";
import { snapshot } from "../../../builders/reviews";

type Rows = readonly (readonly (string | null)[])[];

const sheet = (rows: Rows, merges: readonly Area[] = []) => ({
  ...snapshot("PL", rows),
  merges,
});
const block = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const WHOLE = block(0, 0, 2, 2);
const FULL: Rows = [
  ["a", "b"],
  ["c", "d"],
];
const BLANK: Rows = [
  [null, null],
  [null, null],
];

test.each<[string, Rows, Rows, readonly Area[], boolean]>([
  ["cells that are all filled cannot be merged", BLANK, FULL, [], false],
  ["emptied cells are as merged as before", FULL, BLANK, [], false],
  ["emptied merged cells are as merged as before", FULL, BLANK, [WHOLE], false],
  [
    "a value with nothing beside it may be merged",
    FULL,
    [
      ["a", null],
      ["c", "d"],
    ],
    [],
    true,
  ],
  [
    "a value with nothing below it may be merged",
    FULL,
    [
      ["a", "b"],
      [null, "d"],
    ],
    [],
    true,
  ],
  ["cells that are as empty as before may be merged", BLANK, BLANK, [], true],
  ["known merged cells may be taken apart", FULL, FULL, [WHOLE], true],
  [
    "a value that vanished though it was not the first may be under a merged area",
    [
      [null, "b"],
      [null, null],
    ],
    BLANK,
    [],
    true,
  ],
])("%s", (_what, before, after, merges, doubtful) => {
  expect(mergesMayDiffer(sheet(before, merges), sheet(after, merges), [WHOLE])).toBe(doubtful);
});

test("two edits of the same cells are not told apart", () => {
  const twice = [WHOLE, block(0, 0, 1, 2)];
  expect(mergesMayDiffer(sheet(FULL), sheet(BLANK), twice)).toBe(true);
});
