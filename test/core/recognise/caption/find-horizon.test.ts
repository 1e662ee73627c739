import type { Column } from "../../../../src/core/model/column";
import { findHorizon } from "../../../../src/core/recognise/caption/find-horizon";

const target = (year: number): Column => ({
  column: year,
  role: "value",
  kind: "target",
  year,
  header: `Mốc ${String(year)}`,
});

const horizonOf = (...years: readonly number[]) =>
  findHorizon({ titles: [], columns: years.map(target), sections: [], titleYear: undefined })
    .horizon;

test("the last of the planned years is the goal year", () => {
  expect(horizonOf(2024, 2025)).toBe(2025);
});

test("a vision ten years behind the goal is not what is judged", () => {
  expect(horizonOf(2030, 2045)).toBe(2030);
  expect(horizonOf(2026, 2030, 2050)).toBe(2030);
});
