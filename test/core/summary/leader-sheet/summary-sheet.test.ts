import type { Annex } from "../../../../src/core/model/annex";
import { assessAnnex } from "../../../../src/core/assess/assess-annex";
import { workOutRows } from "../../../../src/core/assess/work-out-rows";
import { review } from "../../../../src/core/review";
import { countStatuses } from "../../../../src/core/assess/count-statuses";
import type { AssessedAnnex } from "../../../../src/core/model/annex-review";
import { planSummarySheet } from "../../../../src/core/summary/leader-sheet/summary-sheet";
import { en } from "../../../../src/strings/en";
import { summarySheetWords } from "../../../../src/strings/summary/word-summary-sheet";
import { vi } from "../../../../src/strings/vi";
import { ANNEX_FIXTURES, readFixture, type AnnexFixture } from "../../../files/annex-fixtures";
import { smallAnnex } from "../../assess/small-annex";
import { calculate, rowOf } from "../plan/calculated-plan";

const words = summarySheetWords(vi);
const planFor = (name: AnnexFixture) => planSummarySheet(review(readFixture(name)).annexes, words);

function reviewed(annex: Annex): AssessedAnnex {
  const worked = workOutRows(annex, {});
  const assessments = assessAnnex(annex, {}, worked);
  return { annex, worked, assessments, counts: countStatuses(annex.indicators, assessments) };
}

const TOTAL = 1;

test("the formulas count what the review counts", () => {
  const values = calculate(planFor("gio-linh-2023-assessment"));
  const total = values[rowOf(values, TOTAL, "Tổng cộng")] ?? [];
  expect(total.slice(2, 8)).toEqual([33, 10, 23, 0, 0, 0]);
  expect(total[8]).toBeCloseTo(10 / 33);
  expect(values.map(([first]) => first).filter((first) => /^\d\. /.test(String(first)))).toEqual([
    "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
  ]);
});

test("a corrected status changes the totals; a word that nobody knows is open, never lost", () => {
  const plan = planFor("gio-linh-2023-assessment");
  const before = calculate(plan);
  const status = (key: string) => `${String(rowOf(before, 0, key))},4`;
  const values = calculate(plan, {
    [status("I.1")]: "Đã hoàn thành",
    [status("I.2")]: "Sắp xong",
    [status("II.3")]: "Đang thực hiện",
  });
  expect(values[rowOf(values, TOTAL, "Tổng cộng")]?.slice(2, 8)).toEqual([34, 11, 22, 0, 0, 1]);
});

test("what was worked out has words of its own", () => {
  const plan = planFor("gio-linh-2023-yearly-plan");
  const values = calculate(plan);
  expect(values[rowOf(values, TOTAL, "Tổng cộng")]?.slice(2, 8)).toEqual([45, 28, 14, 0, 0, 3]);
  expect(JSON.stringify(plan.inputs)).not.toContain("Đã hoàn thành");
});

test("annexes of targets give their totals and stay out of every rate", () => {
  const values = calculate(planFor("gio-chau-2024-targets"));
  const totals = values.filter(([, label]) => String(label).startsWith("Tổng cộng"));
  expect(totals.map(([, ...cells]) => cells)).toEqual([
    ["Tổng cộng (bảng giao, chưa có kết quả)", 6],
    ["Tổng cộng (bảng giao, chưa có kết quả)", 7],
  ]);
});

test("several annexes with results of one kind have a grand total, others none", () => {
  const declared = reviewed(smallAnnex([{ says: "Đạt" }, { says: "Chưa đạt" }], { title: "A" }));
  const targets = reviewed(smallAnnex([{}], { title: "B", reports: "targets-only" }));
  const computed = reviewed(smallAnnex([{}], { title: "C" }));
  const grandTotal = (...annexes: readonly AssessedAnnex[]) => {
    const values = calculate(planSummarySheet(annexes, words));
    return values.find(([, label]) => label === "Cộng các phụ lục có kết quả")?.slice(2, 4);
  };
  expect(grandTotal(declared, declared, targets)).toEqual([4, 2]);
  expect(grandTotal(declared, targets)).toBeUndefined();
  expect(grandTotal(declared, computed)).toBeUndefined();
});

test("text of the annex stays text, however it begins", () => {
  const hostile = ["=1+1", "+CMD|' /C calc'!A0", "-2+3", "@SUM(A1)", '"; =HYPERLINK("http://x")'];
  const annex = smallAnnex(
    hostile.map((text, index) => ({
      key: `${String(index)}"&A1&"`,
      text,
      says: text,
      remark: text,
    })),
    { title: "=title", unit: "=unit", sheet: "Biểu 'A'" },
  );
  const plan = planSummarySheet([reviewed(annex)], words);
  const formulas = plan.inputs
    .flat()
    .flatMap((input) =>
      typeof input === "object" && input !== null && "formula" in input ? [input.formula] : [],
    );
  for (const formula of formulas)
    expect(formula).toMatch(
      /^=(?:HYPERLINK\("#'Biểu ''A'''!B\d+","\d""&A1&"""&T\(N\("annex-reviewer"\)\)\)|SUM|COUNTIF|ROWS|IF|")/,
    );
  const values = calculate(plan);
  expect(values.map(([, text]) => text)).toEqual(expect.arrayContaining(hostile));
});

test("every row can be found again by what stands in its first two cells", () => {
  for (const name of ANNEX_FIXTURES) {
    const plan = planFor(name);
    const keys = plan.rowKeys.filter((key) => key !== null);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.rowKeys).toHaveLength(plan.inputs.length);
  }
});

test("the sheet is set up for a signature: A4 lying, heads in sight and repeated, pages numbered", () => {
  const plan = planFor("gio-linh-2023-assessment");
  const [captions, ...rest] = plan.inputs
    .map(([first], row) => (first === "STT" ? [row] : []))
    .flat();
  const header = rest.at(-1) ?? 0;
  expect(captions).toBe(0);
  expect(plan.inputs[header]).toEqual(plan.inputs[0]);
  expect(plan).toMatchObject({
    role: "summary",
    name: "Tổng hợp",
    frozenRows: 1,
    print: {
      area: { row: 1, column: 0 },
      orientation: "landscape",
      paper: "A4",
      titleRows: [header, header],
      pagesWide: 1,
      breaksBefore: expect.arrayContaining([header - 1]) as unknown,
      pageNumbers: true,
    },
  });
  expect(plan.formats[0]?.format.fontName).toBe("Times New Roman");
  expect(plan.charts.map(({ kind }) => kind)).toEqual(["stacked-bar"]);
  expect(
    planFor("gio-linh-2023-yearly-plan").charts.map(({ kind, title }) => [kind, title]),
  ).toEqual([
    ["stacked-bar", "Kết quả theo lĩnh vực"],
    ["line", "V.1. Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên. (%)"],
  ]);
});

test("all areas lie inside the sheet, and no two merged ones meet", () => {
  for (const name of ANNEX_FIXTURES) {
    const { inputs, merges, formats, columnWidths, charts, choices } = planFor(name);
    const areas = [
      ...merges,
      ...formats.map(({ area }) => area),
      ...choices.flatMap(({ area, from }) => [area, from]),
      ...charts.flatMap(({ over, categories, series }) => [
        over,
        categories,
        ...series.map(({ values }) => values),
      ]),
    ];
    for (const area of areas) {
      expect(area.rowCount).toBeGreaterThan(0);
      expect(area.row + area.rowCount).toBeLessThanOrEqual(inputs.length);
      expect(area.column + area.columnCount).toBeLessThanOrEqual(columnWidths.length);
    }
    const taken = merges.flatMap((area) =>
      Array.from(
        { length: area.columnCount },
        (_, index) => `${String(area.row)} ${String(area.column + index)}`,
      ),
    );
    expect(new Set(taken).size).toBe(taken.length);
    for (const row of inputs) expect(row).toHaveLength(columnWidths.length);
  }
});

test("English gives the same sheet", () => {
  const { annexes } = review(readFixture("gio-linh-2023-assessment"));
  const values = calculate(planSummarySheet(annexes, summarySheetWords(en)));
  expect(values[rowOf(values, TOTAL, "Total")]?.slice(2, 5)).toEqual([33, 10, 23]);
});
