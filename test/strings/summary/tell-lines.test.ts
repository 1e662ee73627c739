import type { Annex } from "../../../src/core/model/annex";
import { assessAnnex } from "../../../src/core/assess/assess-annex";
import { workOutRows } from "../../../src/core/assess/work-out-rows";
import { countStatuses } from "../../../src/core/assess/count-statuses";
import { planSummaryLines } from "../../../src/core/summary/lines/summary-line";
import { en } from "../../../src/strings/en";
import { tellSummary } from "../../../src/strings/summary/tell-lines";
import { vi } from "../../../src/strings/vi";
import { annexFromTruth, readTruth } from "../../core/assess/annex-from-truth";
import { atLeast, percent, smallAnnex } from "../../core/assess/small-annex";

function reviewed(annex: Annex) {
  const worked = workOutRows(annex, {});
  const assessments = assessAnnex(annex, {}, worked);
  return { annex, worked, assessments, counts: countStatuses(annex.indicators, assessments) };
}

function real(id: string) {
  const file = readTruth(id);
  const [table] = file.tables;
  if (table === undefined) throw new Error(`no table in ${id}`);
  return reviewed(annexFromTruth(file, table));
}

test("the assessment of Gio Linh is summed up in the three official lines, and what they leave out", () => {
  expect(tellSummary(vi, planSummaryLines(real("gio-linh-2023-assessment")))).toEqual([
    "1. Tổng số chỉ tiêu: 33 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.",
    "4. Không tính vào tổng số: 2 chỉ tiêu thuộc cấp tỉnh (II.3, V.3).",
  ]);
});

test("what the software worked out never reads like what the office declared", () => {
  expect(tellSummary(vi, planSummaryLines(real("gio-linh-2023-yearly-plan")))).toEqual([
    "1. Tổng số chỉ tiêu: 45 chỉ tiêu",
    "2. Chỉ tiêu đạt mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 28 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện so với mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính): 14 chỉ tiêu.",
    "4. Chỉ tiêu chưa đủ số liệu để đánh giá: 3 chỉ tiêu (IV.6, V.2, IX.4).",
    "5. Không tính vào tổng số: 11 chỉ tiêu thuộc cấp tỉnh (III.3, V.3, VI.9, VII.1, VII.2, VIII.1, VIII.2, VIII.3, VIII.4, VIII.5, VIII.6).",
    "6. Trong số chỉ tiêu đạt mức mục tiêu có 1 chỉ tiêu chỉ vừa bằng ngưỡng “trên”, “hơn” hoặc “dưới” (VI.6), phần mềm tính là đạt.",
  ]);
});

test("targets without results give their total and say so", () => {
  expect(tellSummary(vi, planSummaryLines(real("gio-chau-2024-targets")))).toEqual([
    "1. Tổng số chỉ tiêu: 6 chỉ tiêu",
    "2. Bảng giao chỉ tiêu, chưa có kết quả thực hiện nên chưa tính mức hoàn thành.",
  ]);
  expect(tellSummary(vi, planSummaryLines(real("trieu-an-2023-tasks")))).toEqual([
    "1. Tổng số nhiệm vụ: 39 nhiệm vụ",
    "2. Danh mục nhiệm vụ, chưa có kết quả thực hiện nên chưa tính mức hoàn thành.",
  ]);
});

test("English says the same", () => {
  expect(tellSummary(en, planSummaryLines(real("gio-linh-2023-assessment")))).toEqual([
    "1. Total indicators: 33",
    "2. Indicators completed by 14/10/2023: 10",
    "3. Indicators in progress: 23.",
    "4. Not in the total: 2 of another level (province) (II.3, V.3).",
  ]);
});

test("numbers below ten may carry their zero", () => {
  const annex = smallAnnex([
    { says: "Đạt" },
    { says: "Chưa thực hiện" },
    { says: "Không đạt" },
    { says: "" },
  ]);
  expect(tellSummary(vi, planSummaryLines(reviewed(annex)), { leadingZero: true })).toEqual([
    "1. Tổng số chỉ tiêu: 04 chỉ tiêu",
    "2. Chỉ tiêu đã hoàn thành: 01 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện: 00 chỉ tiêu.",
    "4. Chỉ tiêu chưa thực hiện: 01 chỉ tiêu (2).",
    "5. Chỉ tiêu không hoàn thành: 01 chỉ tiêu (3).",
    "6. Chỉ tiêu chưa đủ số liệu để đánh giá: 01 chỉ tiêu (4).",
  ]);
});

test("estimates and several goal years are named", () => {
  const annex = smallAnnex([
    { goal: [atLeast(80)], cells: { "2022 actual": [percent(85)] } },
    { goal: [atLeast(80)], horizon: 2030, cells: { "2023 estimate": [percent(85)] } },
  ]);
  const [, completed] = tellSummary(vi, planSummaryLines(reviewed(annex)));
  expect(completed).toBe(
    "2. Chỉ tiêu đạt mức mục tiêu của năm đích theo số liệu các năm 2022–2023 (phần mềm tính, trong đó 1 số ước thực hiện): 2 chỉ tiêu",
  );
});

test("an answer to one year's plan is not completion", () => {
  const annex = smallAnnex([{ says: "Đạt" }, { says: "Chưa đạt" }]);
  const columns = annex.columns.map((column) => ({
    ...column,
    header: "So với kế hoạch năm 2023",
  }));
  expect(tellSummary(vi, planSummaryLines(reviewed({ ...annex, columns })))).toEqual([
    "1. Tổng số chỉ tiêu: 2 chỉ tiêu",
    "2. Chỉ tiêu đạt kế hoạch năm 2023: 1 chỉ tiêu",
    "3. Chỉ tiêu đang thực hiện so với kế hoạch năm 2023: 1 chỉ tiêu.",
  ]);
});
