import { settleEdits } from "../../../src/app/writing/settle-edits";
import type { CellEdit } from "../../../src/core/sheet/edit";
import { finding, SHEET } from "../../builders/reviews";

const edit = (row: number, was: string, becomes: string): CellEdit => ({
  at: { sheet: SHEET, row, column: 1 },
  was,
  becomes,
});

const fixing = (id: string, ...edits: CellEdit[]) => finding(id, { fix: { kind: "safe", edits } });

test("fixes of different cells go into one write, in order", () => {
  const one = edit(1, "a ", "a");
  const other = edit(2, "b ", "b");
  expect(settleEdits([fixing("x", one), fixing("y", other)])).toEqual({
    edits: [one, other],
    postponed: [],
  });
});

test("the same edit asked for twice is written once", () => {
  const one = edit(1, "a ", "a");
  expect(settleEdits([fixing("x", one), fixing("y", { ...one })])).toEqual({
    edits: [one],
    postponed: [],
  });
});

test("a fix that writes an already written cell otherwise is postponed whole", () => {
  const first = fixing("x", edit(1, "a  b ", "a b "));
  const second = fixing("y", edit(1, "a  b ", "a  b"), edit(2, "c", "d"));
  expect(settleEdits([first, second])).toEqual({
    edits: [edit(1, "a  b ", "a b ")],
    postponed: [second],
  });
});

test("a finding without a fix writes nothing", () => {
  expect(settleEdits([finding("x")])).toEqual({ edits: [], postponed: [] });
});
