import { readDeadline } from "../../../../src/core/reading/deadlines/read-deadline";

describe("deadlines of a plan of 2023", () => {
  it.each([
    ["Thường xuyên", "continuous", []],
    ["Thuong xuyen", "continuous", []],
    ["Hằng năm", "continuous", []],
    ["Hàng năm", "continuous", []],
    ["Hằng quý", "continuous", []],
    ["Định kỳ hàng tháng", "continuous", []],
    ["2025 và những năm tiếp theo", "continuous", ["2025"]],
    ["Từ năm 2024 trở đi", "continuous", ["2024"]],
    ["Năm 2023", "year", ["2023"]],
    ["2023", "year", ["2023"]],
    ["Trong năm", "year", ["2023"]],
    ["Cả năm", "year", ["2023"]],
    ["Trong năm 2024", "year", ["2024"]],
    ["Hết năm 2024", "year", ["2024"]],
    ["2025 - 2026", "year", ["2025", "2026"]],
    ["Giai đoạn 2021-2025", "year", ["2021", "2025"]],
    ["01/2023", "month", ["2023-01"]],
    ["6/2025", "month", ["2025-06"]],
    ["Tháng 01/2023", "month", ["2023-01"]],
    ["Tháng 6 năm 2023", "month", ["2023-06"]],
    ["Tháng 12", "month", ["2023-12"]],
    ["T6/2023", "month", ["2023-06"]],
    ["Tháng 5 và tháng 11/2023", "months", ["2023-05", "2023-11"]],
    ["Tháng 3, 6, 9/2023", "months", ["2023-03", "2023-06", "2023-09"]],
    ["Quý I/2023", "quarter", ["2023-Q1"]],
    ["Quý 1/2024", "quarter", ["2024-Q1"]],
    ["Qúy IV", "quarter", ["2023-Q4"]],
    ["Quí III năm 2023", "quarter", ["2023-Q3"]],
    ["Quý II và Quý IV", "quarters", ["2023-Q2", "2023-Q4"]],
    ["Quý II và IV", "quarters", ["2023-Q2", "2023-Q4"]],
    ["Quý I, II, III, IV/2024", "quarters", ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]],
    ["6 tháng đầu năm", "quarters", ["2023-Q1", "2023-Q2"]],
    ["06 tháng cuối năm 2024", "quarters", ["2024-Q3", "2024-Q4"]],
    ["9 tháng đầu năm", "quarters", ["2023-Q1", "2023-Q2", "2023-Q3"]],
    ["Trước 30/7/2024", "before", ["2024-07-30"]],
    ["Trước ngày 15/12", "before", ["2023-12-15"]],
    ["Xong trước ngày 15/9/2025", "before", ["2025-09-15"]],
    ["Trước 01/2023", "before", ["2023-01"]],
    ["Trước tháng 6/2023", "before", ["2023-06"]],
    ["Ngày 30 tháng 6 năm 2023", "before", ["2023-06-30"]],
    ["30/06/2023", "before", ["2023-06-30"]],
    ["Chậm nhất 31/12/2023", "before", ["2023-12-31"]],
    ["Cuối Quý II hoặc đầu Quý III", "vague", ["2023-Q2", "2023-Q3"]],
    ["Cuối năm", "vague", ["2023"]],
    ["Đầu tháng 5/2023", "vague", ["2023-05"]],
    ["Dự kiến Quý II", "vague", ["2023-Q2"]],
    ["Theo Thông tư mới", "unreadable", []],
    ["Theo kế hoạch của tỉnh", "unreadable", []],
    ["", "unreadable", []],
    ["Q2/2024", "quarter", ["2024-Q2"]],
  ])("%s", (text, type, on) => {
    expect(readDeadline(text, 2023)).toEqual({ text, type, on });
  });

  it("leaves a quarter open where no year is known", () => {
    expect(readDeadline("Quý II").on).toEqual(["Q2"]);
  });

  it("reads decomposed text and odd blanks alike", () => {
    const text = "Quý\u00A0II và Quý IV".normalize("NFD");
    expect(readDeadline(text, 2023).on).toEqual(["2023-Q2", "2023-Q4"]);
  });
});
