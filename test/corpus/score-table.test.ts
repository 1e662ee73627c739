import { sheetOf } from "../sheets/table";
import { readAnnexes, type Question, type Reader } from "./product";
import { scoreTable } from "./score/score-table";
import { addUp } from "./score/total";
import { labelledTable } from "./small-table";

const LETTER = sheetOf(`
Kính gửi
Ông A
`);

it("finds a well-made table right in everything", () => {
  const score = scoreTable(labelledTable(), readAnnexes);
  expect(score.misses).toEqual([]);
  expect(score).toMatchObject({
    found: true,
    header: true,
    columns: { right: 6, asked: 0, missed: 0, wrong: 0 },
    rows: { right: 10, of: 10 },
    countExact: true,
    sections: true,
    goals: { right: 2, of: 2 },
    statuses: { right: 2, of: 2 },
  });
});

it("counts a column as wrong when role, kind or year differ, and says what was read", () => {
  const columns = [
    { i: 2, role: "note" },
    { i: 4, role: "plan" },
    { i: 4, role: "actual", year: 2020 },
    { i: 5, role: "evidence", also: ["status"] },
  ];
  const score = scoreTable(labelledTable({ columns }), readAnnexes);
  expect(score.columns).toEqual({ right: 1, asked: 0, missed: 0, wrong: 3 });
  expect(score.misses).toContain("column 4: value actual 2023, want plan");
});

it("counts a column as asked when a question offers the right answer", () => {
  const question = (role: "note" | "unit"): Question => ({
    id: role,
    about: "column",
    column: "C",
    options: [{ role }, { role: "other" }],
  });
  const asking =
    (...questions: readonly Question[]): Reader =>
    (sheets) =>
      readAnnexes(sheets).map((annex) => ({ ...annex, questions }));
  const table = labelledTable({ columns: [{ i: 2, role: "note" }] });
  expect(scoreTable(table, asking(question("note"))).columns.asked).toBe(1);
  expect(scoreTable(table, asking(question("unit"))).columns.wrong).toBe(1);
});

it("counts all columns as missed where there is no table, as asked where it is not certain", () => {
  const none = scoreTable({ ...labelledTable(), sheets: [LETTER] }, readAnnexes);
  expect(none.columns).toEqual({ right: 0, asked: 0, missed: 6, wrong: 0 });
  const unsure: Reader = (sheets) =>
    readAnnexes(sheets).map((annex) => ({ ...annex, certain: false }));
  expect(scoreTable(labelledTable(), unsure).columns.asked).toBe(6);
});

it("takes counts with and without sub-rows, and groups as sections", () => {
  const fair = scoreTable(labelledTable({ indicatorCount: 9, subRows: 2 }), readAnnexes);
  const grouped = scoreTable(labelledTable({ sections: [{}], groups: [{}] }), readAnnexes);
  const off = scoreTable(labelledTable({ indicatorCount: 8, sections: [] }), readAnnexes);
  expect([fair.countExact, grouped.sections]).toEqual([true, true]);
  expect([off.countExact, off.countNear, off.sections]).toEqual([false, true, false]);
});

it("tells a goal and a status that were read otherwise", () => {
  const goals = [{ row: 2, comparator: ">=", value: 91, unit: "%" }];
  const score = scoreTable(labelledTable({ goals, statuses: { 2: "missed" } }), readAnnexes);
  expect(score.misses).toEqual([
    "goal in row 5: >= 90, want >= 91 %",
    "status in row 5: completed, want missed",
  ]);
});

it("names a rule that speaks of more than a third of the rows", () => {
  const loud: Reader = (sheets) =>
    readAnnexes(sheets).map((annex) => ({
      ...annex,
      findings: annex.indicators.slice(0, 3).map(({ key: indicator }) => ({
        ...{ id: indicator, rule: "loud", says: "so", severity: "warning", cell: "B5", indicator },
        ...{ message: "", fix: undefined, ignored: undefined },
      })),
    }));
  const { findings } = scoreTable(labelledTable(), loud);
  expect(findings).toMatchObject({ warnings: 3, rules: { loud: 3 }, everywhere: ["loud"] });
});

it("adds up the scores of several tables", () => {
  const lost = scoreTable({ ...labelledTable(), sheets: [LETTER] }, readAnnexes);
  const total = addUp([scoreTable(labelledTable(), readAnnexes), lost]);
  expect(total).toMatchObject({ tables: 2, found: 1, header: 1, countExact: 1 });
  expect(total.columns).toEqual({ right: 6, asked: 0, missed: 6, wrong: 0 });
});
