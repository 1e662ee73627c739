import { assessAnnex } from "../../../src/core/assess/assess-annex";
import { en } from "../../../src/strings/en";
import {
  tellDistance,
  tellGoal,
  tellLatest,
  tellReasoning,
  tellStep,
} from "../../../src/strings/progress/tell-progress";
import type { Strings } from "../../../src/strings/strings";
import { vi } from "../../../src/strings/vi";
import { atLeast, percent, smallAnnex, type Row } from "../../core/assess/small-annex";

function tell(row: Row, strings: Strings = vi): string {
  const assessment = assessAnnex(smallAnnex([row]), {}).get("1");
  return assessment === undefined ? "" : tellReasoning(strings, assessment.reasoning);
}

test.each<readonly [Row, string]>([
  [
    { goal: [atLeast(50)], cells: { "2023 actual": [percent(55.54)] } },
    "Đạt: 55,54% ≥ 50% (năm 2023)",
  ],
  [
    { goal: [atLeast(80)], cells: { "2022 actual": [percent(40)] } },
    "Chưa đạt: 40% < 80% (năm 2022)",
  ],
  [
    {
      goal: [atLeast(90, { comparator: ">", level: "huyện" })],
      cells: { "2022 actual": [percent(90, { level: "huyện" })] },
    },
    "Đạt: 90% = 90% (năm 2022, cấp huyện)",
  ],
  [
    {
      goal: [atLeast(null, { comparator: "increase", against: "previous-year", unit: "tỷ đồng" })],
      cells: {
        "2021 actual": [{ value: 1200, unit: "tỷ đồng" }],
        "2022 actual": [{ value: 1100.5, unit: "tỷ đồng" }],
      },
    },
    "Chưa đạt: 1.100,5 tỷ đồng ≤ 1.200 tỷ đồng so với năm trước (năm 2022)",
  ],
  [{ says: "Đang thực hiện" }, "Phụ lục ghi “Đang thực hiện”"],
  [{ says: "" }, "Ô đánh giá để trống nên chưa tính được"],
  [{ remark: "Chỉ tiêu cấp tỉnh" }, "Thuộc cấp tỉnh (“Chỉ tiêu cấp tỉnh”), không tính vào tổng số"],
  [
    { goal: [atLeast(100)], cells: { "2022 actual": [{ value: 1, unit: "" }] } },
    "Số liệu “1” khác đơn vị với mục tiêu nên chưa so được",
  ],
])("%#: %j is explained", (row, said) => {
  expect(tell(row)).toBe(said);
});

test("English explains the same", () => {
  expect(tell({ goal: [atLeast(80)], cells: { "2022 actual": [percent(40.5)] } }, en)).toBe(
    "Not met yet: 40.5% < 80% (2022)",
  );
});

test("goals are signs and numbers", () => {
  expect(
    tellGoal(vi, [
      atLeast(90, { comparator: ">", level: "huyện" }),
      atLeast(25, { comparator: "decrease" }),
      atLeast(2, { comparator: "range", upTo: 3, unit: "sáng kiến" }),
      atLeast(null, { comparator: "increase", against: "previous-year" }),
      atLeast(20, { comparator: "rank", unit: "hạng" }),
    ]),
  ).toBe("> 90% (cấp huyện)\ngiảm ≥ 25%\n2 đến 3 sáng kiến\ntăng so với năm trước\n≤ 20 hạng");
  expect(tellGoal(vi, [])).toBe("Không nêu con số");
});

test("distance, step and latest figure", () => {
  const row = { goal: [atLeast(80)], cells: { "2022 actual": [percent(50)] } };
  const assessment = assessAnnex(smallAnnex([row]), {}).get("1");
  if (assessment === undefined) throw new Error("not assessed");
  expect([
    tellDistance(vi, assessment),
    tellStep(vi, assessment),
    tellLatest(vi, assessment),
  ]).toEqual(["Còn 30 điểm %", "cần thêm 10 điểm % mỗi năm", "50% (năm 2022)"]);
});
