import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import { readGoalCell } from "../../../../src/core/reading/goals/read-goal-cell";
import { show } from "./show";

describe("goal cells", () => {
  it.each([
    ["Tối thiểu 80", "%", ">= 80 %"],
    ["80", "%", "~>= 80 %"],
    ["100", "%", "~>= 100 %"],
    ["100%", "", "~>= 100 %"],
    ["≥ 95", "%", ">= 95 %"],
    [">=95%", "", ">= 95 %"],
    ["> 90", "%", "> 90 %"],
    ["<5", "%", "< 5 %"],
    ["≤ 3%", "", "<= 3 %"],
    ["~10,0", "%", "~>= 10 %"],
    ["7,5-8", "%", "range 7.5..8 %"],
    ["2-3", "sáng kiến", "range 2..3 sáng kiến"],
    ["03 mô hình", "", "~>= 3 mô hình"],
    ["1.250", "Tỷ đồng", "~>= 1250 Tỷ đồng"],
    ["1.250,5", "tỷ đồng", "~>= 1250.5 tỷ đồng"],
    ["1 250", "ha", "~>= 1250 ha"],
    ["60 triệu đồng/người/năm", "", "~>= 60 triệu đồng/người/năm"],
    ["Trên 95", "%", "> 95 %"],
    ["90 trở lên", "%", ">= 90 %"],
    ["Dưới 1", "%", "< 1 %"],
    ["Còn 2,5", "%", "~<= 2.5 %"],
    ["Giảm 1-1,5%/năm", "", "decrease 1..1.5 điểm % a year"],
    ["Giảm 10%", "", "~decrease 10 %"],
    ["Top 20", "", "rank 20 hạng"],
    ["Nhóm 10 tỉnh", "", "rank 10 hạng"],
    ["15/15", "xã", "~>= 15 xã"],
    ["15/19 tiêu chí", "", "~>= 15 tiêu chí"],
    ["0,7", "", "~>= 0.7"],
    ["85 điểm", "", "~>= 85 điểm"],
    ["Cấp tỉnh: 100%\nCấp xã: 90%", "", "~>= 100 % @tỉnh", "~>= 90 % @xã"],
    ["Tỉnh 100%; xã 80%", "", "~>= 100 % @tỉnh", "~>= 80 % @xã"],
    ["Đạt", ""],
    ["Hoàn thành", ""],
    ["-", ""],
    ["x", ""],
    ["......", ""],
    ["", "%"],
    ["Kế hoạch hàng năm", ""],
  ])("%s under %s", (text, unit, ...goal) => {
    expect(readGoal(text, { unit, fromCell: true }).map(show)).toEqual(goal);
  });

  it.each([
    ["Tỷ lệ hộ nghèo", "2", "~<= 2 %"],
    ["Tỷ lệ hồ sơ trễ hạn", "1", "~<= 1 %"],
    ["Tỷ lệ thất nghiệp khu vực thành thị", "2,5", "~<= 2.5 %"],
    ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", "10", "~<= 10 %"],
    ["Tỷ lệ hộ nghèo được hỗ trợ nhà ở", "95", "~>= 95 %"],
    ["Tỷ lệ hồ sơ trễ hạn có thư xin lỗi", "100", "~>= 100 %"],
    ["Mức giảm tỷ lệ hộ nghèo", "1", "~>= 1 %"],
    ["Tỷ lệ hồ sơ đúng hạn", "99", "~>= 99 %"],
  ])("%s: %s", (subject, text, goal) => {
    expect(readGoal(text, { unit: "%", fromCell: true, subject }).map(show)).toEqual([goal]);
  });
});

describe("goal cells that hold a number", () => {
  it.each([
    ["80 under %", 80, "General", "%", "~>= 80 %"],
    ["0.8 under %", 0.8, "General", "%", "~>= 80 %"],
    ["0.8 shown as 80%", 0.8, "0%", "", "~>= 80 %"],
    ["1250 shown as 1,250", 1250, "#,##0", "tỷ đồng", "~>= 1250 tỷ đồng"],
    ["1.125", 1.125, "General", "lần", "~>= 1.125 lần"],
  ])("%s", (_name, value, numberFormat, unit, goal) => {
    const cell = { value, text: value.toLocaleString("en-US"), numberFormat };
    expect(readGoalCell(cell, { unit }).map(show)).toEqual([goal]);
  });
});
