import { findDifference } from "../../../src/core/text/difference";
import { showBlanks } from "../../../src/ui/findings/show-blanks";

test.each([
  ["95", "95%", { lead: "95", was: "", becomes: "%", tail: "" }],
  ["CÁI CÁCH", "CẢI CÁCH", { lead: "C", was: "Á", becomes: "Ả", tail: "I CÁCH" }],
  ["hai  dấu", "hai dấu", { lead: "hai ", was: " ", becomes: "", tail: "dấu" }],
  ["", "Đạt", { lead: "", was: "", becomes: "Đạt", tail: "" }],
  ["aa", "aaa", { lead: "aa", was: "", becomes: "a", tail: "" }],
])("%j → %j", (was, becomes, difference) => {
  expect(findDifference(was, becomes)).toEqual(difference);
});

test("a letter never loses its marks, however they are written", () => {
  const decomposed = "Ti\u0302";
  expect(findDifference(decomposed, "T\u00EE")).toEqual({
    lead: "T",
    was: "i\u0302",
    becomes: "\u00EE",
    tail: "",
  });
});

test("long surroundings are cut to what one needs to recognise the place", () => {
  const { lead, tail } = findDifference(
    `${"a".repeat(50)}X${"b".repeat(50)}`,
    `${"a".repeat(50)}Y${"b".repeat(50)}`,
  );
  expect([lead, tail]).toEqual([`…${"a".repeat(30)}`, `${"b".repeat(30)}…`]);
});

test.each([
  [" \u00A0\n", "␣␣↵\n"],
  ["thực hiện", "thực hiện"],
  ["hai  dấu ", "hai␣␣dấu␣"],
])("of the blanks in %j those are shown that one would overlook", (text, shown) => {
  expect(showBlanks(text)).toBe(shown);
});
