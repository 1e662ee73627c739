import { absoluteAddress, absoluteArea, quoteText } from "../../../src/core/sheet/quote-sheet";

test("sheet names are quoted, their apostrophes doubled", () => {
  expect(absoluteAddress({ sheet: "Biểu 'A'", row: 6, column: 27 })).toBe("'Biểu ''A'''!$AB$7");
});

test("an area of one cell is one address", () => {
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(absoluteArea(cell)).toBe("$A$1");
  expect(absoluteArea({ ...cell, rowCount: 3 }, "PL")).toBe("'PL'!$A$1:$A$3");
});

test("text in a formula keeps its quotes and never ends the string", () => {
  expect(quoteText('nói "có"&A1')).toBe('"nói ""có""&A1"');
});
