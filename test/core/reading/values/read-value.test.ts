import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import {
  readValue,
  type ValueCell,
  type ValueContext,
} from "../../../../src/core/reading/values/read-value";
import type { CellValue } from "../../../../src/core/sheet/snapshot";

function cell(value: CellValue, numberFormat = "General"): ValueCell {
  const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
  return { value, text, numberFormat };
}

const percent = (value: number) => [{ value, unit: "%" }];
const goal80 = readGoal("Tối thiểu 80% hồ sơ");

describe("percentages", () => {
  it.each([
    ["0.9 shown as 90%", cell(0.9, "0%"), {}, percent(90)],
    ["0.9956 shown as 99,56%", cell(0.9956, "0.00%"), {}, percent(99.56)],
    ["0.07 without a rounding error", cell(0.07, "0%"), {}, percent(7)],
    ["1 shown as 100%", cell(1, "0%"), {}, percent(100)],
    ["95%", cell("95%"), {}, percent(95)],
    ["95 %", cell("95 %"), {}, percent(95)],
    ["99,6%", cell("99,6%"), {}, percent(99.6)],
    ["14.7%", cell("14.7%"), {}, percent(14.7)],
    ["0.95 under %", cell(0.95), { unit: "%" }, percent(95)],
    ["95 under %", cell(95), { unit: "%" }, percent(95)],
    ["text 95 under %", cell("95"), { unit: "%" }, percent(95)],
    ["text 0,95 under %", cell("0,95"), { unit: "%" }, percent(95)],
    ["0.95 under a goal of 80 %", cell(0.95), { goal: goal80 }, percent(95)],
    ["95 under a goal of 80 %", cell(95), { goal: goal80 }, percent(95)],
    [
      "99.6 beside cells that say %",
      cell(0.8),
      { goal: goal80, neighbours: [cell("90%"), cell("85%")] },
      percent(80),
    ],
    [
      "0.4 % beside 0.3 and 95",
      cell(0.4),
      { unit: "%", neighbours: [cell(95), cell(80), cell(0.3)] },
      percent(0.4),
    ],
    ["1 beside 0.9", cell(1), { unit: "%", neighbours: [cell(0.9), cell(0.8)] }, percent(100)],
    ["1 beside 95", cell(1), { unit: "%", neighbours: [cell(95), cell(80)] }, percent(1)],
    [
      "0.5 under a goal below 1 %",
      cell(0.5),
      { unit: "%", goal: readGoal("Tỷ lệ trễ hạn dưới 1%") },
      percent(0.5),
    ],
  ] satisfies [string, ValueCell, ValueContext, unknown][])(
    "%s",
    (_name, value, context, parts) => {
      expect(readValue(value, context)).toEqual(parts);
    },
  );

  it("does not take a count beside percentages for one", () => {
    const neighbours = [cell("100%"), cell("90%"), cell(1, "0%")];
    expect(readValue(cell(1), { goal: goal80, neighbours })).toEqual([{ value: 1, unit: "" }]);
    expect(readValue(cell("0"), { goal: goal80, neighbours })).toEqual([{ value: 0, unit: "" }]);
  });
});

describe("texts with a number", () => {
  it.each([
    ["03 sáng kiến", [{ value: 3, unit: "sáng kiến" }]],
    ["1.381", [{ value: 1381, unit: "" }]],
    ["6.065,2", [{ value: 6065.2, unit: "" }]],
    ["6,065.2", [{ value: 6065.2, unit: "" }]],
    ["1 234", [{ value: 1234, unit: "" }]],
    ["9.30", [{ value: 9.3, unit: "" }]],
    ["(3,26)", [{ value: -3.26, unit: "" }]],
    ["-3,26", [{ value: -3.26, unit: "" }]],
    ["575 (tăng 15%)", [{ value: 575, unit: "", text: "(tăng 15%)" }]],
    [">2.300", [{ value: 2300, unit: "", bound: "above" }]],
    ["trên 90%", [{ value: 90, unit: "%", bound: "above" }]],
    ["11% trở lên", [{ value: 11, unit: "%", bound: "above", text: "trở lên" }]],
    ["Dưới 1%", [{ value: 1, unit: "%", bound: "below" }]],
    ["Đạt 95%", [{ value: 95, unit: "%" }]],
    ["15 tỷ USD", [{ value: 15, unit: "tỷ USD" }]],
    [
      "0,4% (theo chuẩn nghèo đa chiều)",
      [{ value: 0.4, unit: "%", text: "(theo chuẩn nghèo đa chiều)" }],
    ],
    ["90,09/100 điểm", [{ value: 90.09, unit: "điểm" }]],
    ["111/238 TTHC", [{ value: 111, unit: "TTHC", fraction: { part: 111, whole: 238 } }]],
    [
      "Cấp huyện: 34% Cấp xã: 10%",
      [
        { value: 34, unit: "%", level: "huyện" },
        { value: 10, unit: "%", level: "xã" },
      ],
    ],
    [
      "Huyện: 34%\nXã: 10%",
      [
        { value: 34, unit: "%", level: "huyện" },
        { value: 10, unit: "%", level: "xã" },
      ],
    ],
    [
      "34% (cấp huyện); 10% (cấp xã)",
      [
        { value: 34, unit: "%", level: "huyện" },
        { value: 10, unit: "%", level: "xã" },
      ],
    ],
    ["9O%", [{ value: 90, unit: "%" }]],
    ["12,5‰", [{ value: 12.5, unit: "‰" }]],
    ["45 triệu đồng/người/năm", [{ value: 45, unit: "triệu đồng/người/năm" }]],
    ["Kế hoạch hàng năm", []],
    ["Xuất siêu", []],
    ["-", []],
    ["x", []],
    ["......", []],
    ["Quyết định số 76/QĐ-UBND ngày 12/3/2023", []],
    ["31/12/9999", []],
    ["31-12-9999", []],
    ["31/12/23", []],
    ["2023/12", []],
    ["2023/12/31", []],
    ["2023-12-31", []],
    ["31/12", []],
    ["1234/12", []],
    ["15/15/15", []],
    ["12/9 xã", [{ value: 12, unit: "xã", fraction: { part: 12, whole: 9 } }]],
    ["17/12", [{ value: 17, unit: "", fraction: { part: 17, whole: 12 } }]],
    ["5em", [{ value: 5, unit: "", text: "em" }]],
    ["1E+308", []],
    ["1e308%", []],
    ["9".repeat(400), []],
    [`-${"9".repeat(400)}`, []],
    [`${"9".repeat(400)}%`, []],
    [`Đạt ${"9".repeat(400)} hồ sơ`, []],
  ])("%s", (text, parts) => {
    expect(readValue(cell(text))).toEqual(parts);
  });

  it.each([[null], [{ error: "#N/A" }], [{ error: "#DIV/0!" }], [true]])(
    "nothing in %j",
    (value) => {
      expect(readValue(cell(value))).toEqual([]);
    },
  );

  it("turns a fraction into per cent under a percentage goal", () => {
    expect(readValue(cell("111/240 TTHC"), { goal: goal80 })).toEqual([
      { value: 46.25, unit: "%", fraction: { part: 111, whole: 240 } },
    ]);
  });

  it("reads a place under a rank", () => {
    const goal = readGoal("Chỉ số PCI thuộc nhóm 20 tỉnh dẫn đầu");
    expect(readValue(cell("11/34"), { goal })).toEqual([{ value: 11, unit: "hạng" }]);
    expect(readValue(cell(11), { goal })).toEqual([{ value: 11, unit: "hạng" }]);
  });

  it("takes the unit of the goal where the cell has none", () => {
    expect(readValue(cell(4), { goal: readGoal("Ít nhất 03 sáng kiến") })).toEqual([
      { value: 4, unit: "sáng kiến" },
    ]);
  });

  it("takes an amount cut as it is written", () => {
    const goal = readGoal("Giảm tối thiểu 10% biên chế so với năm 2021");
    expect(readValue(cell("Giảm 5%"), { goal })).toEqual([{ value: 5, unit: "%" }]);
    expect(readValue(cell("-5%"), { goal })).toEqual([{ value: 5, unit: "%" }]);
    expect(readValue(cell(-0.05, "0%"), { goal })).toEqual([{ value: 5, unit: "%" }]);
  });
});

describe("one separator before three digits", () => {
  it.each([
    ["1.130", ["2,5", "1.250,5"], 1130],
    ["1,130", ["2,5", "1.250,5"], 1.13],
    ["1.130", ["2.5", "12.75"], 1.13],
    ["1,130", ["2.5", "1,250.5"], 1130],
    ["1,130", ["1100", "980"], 1130],
    ["1.130", [], 1130],
    ["1,130", [], 1.13],
  ])("%s among %j", (text, others, value) => {
    const neighbours = others.map((other) => cell(other));
    expect(readValue(cell(text), { neighbours }).map((part) => part.value)).toEqual([value]);
  });
});

describe("under a goal in per cent", () => {
  it.each([
    ["111/238", [{ value: 46.6386554622, unit: "%", fraction: { part: 111, whole: 238 } }]],
    ["120/100", [{ value: 120, unit: "%", fraction: { part: 120, whole: 100 } }]],
    ["31/12/9999", []],
    ["2023/12", []],
    ["31/12", []],
  ])("%s", (text, parts) => {
    expect(readValue(cell(text), { goal: goal80 })).toEqual(parts);
  });

  it.each([
    [1e308, "General"],
    [-1e308, "0%"],
    [1e300, "0%"],
  ])("%p shown as %s is no figure", (value, format) => {
    expect(readValue(cell(value, format), { goal: goal80 })).toEqual([]);
  });
});
