import { recognise } from "../../../../src/core/recognise/recognise";
import { review } from "../../../../src/core/review";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { encodeLegacy } from "../../../../src/core/text/legacy";
import { readFixture } from "../../../files/annex-fixtures";

/** The sheet as an office typed it twenty years ago. TCVN3 has no accented capitals, so all is lower case. */
function inOldFont(
  snapshot: SheetSnapshot,
  font: string,
  encoding: "tcvn3" | "vni",
): SheetSnapshot {
  const old = (text: string): string =>
    encodeLegacy(encoding === "tcvn3" ? text.toLowerCase() : text, encoding);
  return {
    ...snapshot,
    texts: snapshot.texts.map((row) => row?.map(old)),
    values: snapshot.values.map((row) =>
      row?.map((value) => (typeof value === "string" ? old(value) : value)),
    ),
    fontNames: snapshot.texts.map((row) => (row ?? []).map(() => font)),
  };
}

test.each([
  ["VNI-Times", "vni"],
  [".VnTime", "tcvn3"],
] as const)("an annex typed in %s is read and counted like one in Unicode", (font, encoding) => {
  const snapshot = inOldFont(readFixture("gio-linh-2023-assessment"), font, encoding);
  const [found] = review(snapshot).annexes;
  expect(found?.counts).toMatchObject({ total: 33, completed: 10, inProgress: 23, otherLevel: 2 });
});

test("text in VNI is read letter for letter", () => {
  const unicode = readFixture("gio-linh-2023-assessment");
  const [read] = recognise(inOldFont(unicode, "VNI-Times", "vni"));
  const [expected] = recognise(unicode);
  expect(read?.indicators.map(({ text }) => text)).toEqual(
    expected?.indicators.map(({ text }) => text),
  );
});

test.each(["vni", "tcvn3"] as const)(
  "in %s it is read by its bytes where the fonts are lost",
  (encoding) => {
    const { fontNames, ...bare } = inOldFont(
      readFixture("gio-linh-2023-assessment"),
      "Times New Roman",
      encoding,
    );
    expect(fontNames).toBeDefined();
    const [found] = review(bare).annexes;
    expect(found?.counts).toMatchObject({
      total: 33,
      completed: 10,
      inProgress: 23,
      otherLevel: 2,
    });
  },
);
