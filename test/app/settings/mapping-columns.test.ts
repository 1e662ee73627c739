import { withMapping, withoutMapping } from "../../../src/app/settings/mapping-columns";
import { NO_SETTINGS } from "../../../src/app/ports/settings";
import type { ColumnMapping } from "../../../src/core/model/profile";

const mapping = (title: string, role: "status" | "note"): ColumnMapping => ({
  sheet: "Phụ lục 1",
  title,
  columns: [{ column: 3, role }],
});

test("a new answer replaces the earlier one of the same annex and leaves others", () => {
  const first = withMapping(withMapping(NO_SETTINGS, mapping("A", "note")), mapping("B", "note"));
  expect(withMapping(first, mapping("A", "status")).mappings).toEqual([
    mapping("B", "note"),
    mapping("A", "status"),
  ]);
});

test("an answer can be taken back", () => {
  const settings = withMapping(NO_SETTINGS, mapping("A", "note"));
  expect(withoutMapping(settings, { sheet: "Phụ lục 1", title: "A" })).toEqual(NO_SETTINGS);
});
