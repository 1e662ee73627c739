import { known } from "../../../src/core/model/known";

test("what has no value is absent, and what is empty is not", () => {
  const given: { readonly unit: string | undefined; readonly note: string | null } = {
    unit: undefined,
    note: null,
  };
  const kept: { readonly unit?: string; readonly note: string | null; readonly count: number } =
    known({ ...given, count: 0 });
  expect(Object.entries(kept)).toEqual([
    ["note", null],
    ["count", 0],
  ]);
});
