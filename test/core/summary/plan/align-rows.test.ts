import "../../../fast-check-seed";
import fc from "fast-check";
import { alignRows, type RowMove } from "../../../../src/core/summary/plan/align-rows";

type Row = { readonly key: string | null; readonly beside: string | null };

function run(rows: readonly Row[], moves: readonly RowMove[]): readonly Row[] {
  const result = [...rows];
  for (const { kind, row, count } of moves) {
    if (kind === "delete") result.splice(row, count);
    else
      result.splice(row, 0, ...Array.from({ length: count }, () => ({ key: null, beside: null })));
  }
  return result;
}

test("an indicator added above pushes the user's remark down with its row", () => {
  expect(alignRows([null, "I.1", "I.2"], [null, "I.1", "I.1b", "I.2"])).toEqual([
    { kind: "insert", row: 2, count: 1 },
  ]);
});

test("an indicator that is gone takes its remark along", () => {
  expect(alignRows([null, "I.1", "I.2", "I.3"], [null, "I.1", "I.3"])).toEqual([
    { kind: "delete", row: 2, count: 1 },
  ]);
});

test("nothing moves where nothing changed", () => {
  expect(alignRows(["a", "b"], ["a", "b"])).toEqual([]);
});

test("a remark never comes to stand beside another indicator", () => {
  expect(alignRows(["a", "b", "c", null], ["a", "x", null])).toEqual([
    { kind: "delete", row: 1, count: 2 },
    { kind: "insert", row: 2, count: 1 },
  ]);
});

test("remarks stay beside their keys for any change that keeps the order", () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(keys, keys, (first, second) => {
      const before = [...first].sort((a, b) => a - b).map(String);
      const after = [...second].sort((a, b) => a - b).map(String);
      const moved = run(
        before.map((key) => ({ key, beside: `remark on ${key}` })),
        alignRows(before, after),
      );
      expect(moved).toHaveLength(after.length);
      for (const [row, key] of after.entries()) {
        const remark = before.includes(key) ? `remark on ${key}` : null;
        expect(moved[row]?.beside).toBe(remark);
      }
    }),
  );
});
