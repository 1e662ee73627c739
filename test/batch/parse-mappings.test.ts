import { parseMappings } from "../../src/batch/parse-mappings";

const mapping = {
  sheet: "PL",
  title: "",
  columns: [
    { column: "B", role: "indicator" },
    { column: "AA", role: "value", year: 2023, kind: "actual" },
  ],
};

it("columns are written as in Excel", () => {
  const parsed = {
    sheet: "PL",
    title: "",
    columns: [
      { column: 1, role: "indicator" },
      { column: 26, role: "value", year: 2023, kind: "actual" },
    ],
  };
  expect(parseMappings(mapping)).toEqual([parsed]);
  expect(parseMappings([mapping, mapping])).toEqual([parsed, parsed]);
});

it.each([
  ["no columns", { sheet: "PL", title: "" }],
  ["an unknown role", { ...mapping, columns: [{ column: "B", role: "chỉ tiêu" }] }],
  ["a role that every object has", { ...mapping, columns: [{ column: "B", role: "toString" }] }],
  ["a column number", { ...mapping, columns: [{ column: 2, role: "note" }] }],
  ["a year in words", { ...mapping, columns: [{ column: "B", role: "value", year: "2023" }] }],
  ["a list in a list", [[mapping]]],
  ["nothing", undefined],
])("%s is refused whole", (_, json) => {
  expect(parseMappings(json)).toBeUndefined();
});
