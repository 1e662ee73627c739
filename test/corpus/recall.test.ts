import { readAll } from "./leave-out";
import { readAnnexes, type Reader, type Question } from "./product";
import { chooseFaults } from "./recall/choose-faults";
import { FAULT_KINDS } from "./recall/kinds";
import { isTold } from "./recall/is-told";
import { plantFaults } from "./recall/recall";
import { labelledTable, SHEET } from "./small-table";
import { changeCells, write } from "./tables/change-cells";
import { seeded } from "./tables/seeded";
import { trueGrid } from "./tables/true-grid";

const TABLE = labelledTable();

function placesOf(kind: string): readonly string[] {
  const grid = trueGrid(TABLE);
  const find = FAULT_KINDS.find((each) => each.kind === kind)?.find;
  if (grid === undefined || find === undefined) return [];
  return find(grid).flatMap(({ changes }) => changes.map(({ text }) => text));
}

it("plants only what is truly a fault there", () => {
  expect(placesOf("missing")).toHaveLength(14);
  expect(placesOf("unit")).toContain("người");
  expect(placesOf("declared-count")).toEqual(["Tổng số: 6 chỉ tiêu", "Tổng số: 8 chỉ tiêu"]);
  expect(new Set(placesOf("status-against-figures"))).toEqual(new Set(["Không đạt", "Đạt"]));
  expect(placesOf("status-mistyped")).toContain("Kôhng đạt");
  expect(placesOf("far-too-large")).toContain("950");
  expect(placesOf("number-as-text")).toContain("95");
  expect(placesOf("deadline-impossible")).toEqual([]);
});

it("numbers only inside a run that counts up, and repeats only names of their own", () => {
  expect(placesOf("numbering")).toContain("3");
  expect(placesOf("numbering")).not.toContain("5");
  expect(placesOf("indicator-repeated")).toHaveLength(5);
});

it("chooses the same faults for the same seed, and others for another", () => {
  const chosen = (seed: number): readonly string[] =>
    chooseFaults([TABLE], seeded(seed)).map(({ fault }) => JSON.stringify(fault));
  expect(chosen(7)).toHaveLength(60);
  expect(chosen(7)).toEqual(chosen(7));
  expect(chosen(8)).not.toEqual(chosen(7));
});

it("hears what is said of a wrong number, and nothing from a reader that is silent", () => {
  const silent: Reader = (sheets) =>
    readAnnexes(sheets).map((annex) => ({ ...annex, findings: [] }));
  const toldOf = (readerOf: typeof readAll): ReadonlySet<string> =>
    new Set(
      plantFaults([TABLE], readerOf, 7)
        .filter(({ kind }) => kind === "numbering")
        .map(({ told }) => told),
    );
  expect(toldOf(readAll)).toEqual(new Set(["told"]));
  expect(toldOf(() => silent)).toEqual(new Set(["silent"]));
});

it("does not take a finding for an answer that was there before", () => {
  const at = { row: 5, column: 0 };
  const fault = { at: [at], changes: [write(at, "1")] } as const;
  const before = readAnnexes([SHEET]);
  const after = readAnnexes([changeCells(SHEET, fault.changes)]);
  expect(isTold(fault, before, after)).toBe("told");
  expect(isTold(fault, after, after)).toBe("silent");
});

it("hears a question about the planted word", () => {
  const at = { row: 4, column: 5 };
  const fault = { at: [at], changes: [write(at, "Đtạ")] } as const;
  const before = readAnnexes([SHEET]).map((annex) => ({ ...annex, findings: [] }));
  const question: Question = { id: "q", about: "status-word", word: "Đtạ", options: [] };
  const asking = before.map((annex) => ({ ...annex, questions: [question] }));
  expect(isTold(fault, before, asking)).toBe("asked");
});
