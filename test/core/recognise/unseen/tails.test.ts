import { review } from "../../../../src/core/review";
import { sheetOf } from "../../../sheets/table";

const [assessed] = review(
  sheetOf(`
ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025 CỦA UBND HUYỆN YÊN MÔ

Chỉ tiêu | Mục tiêu đến năm 2025 | Kết quả thực hiện đến tháng 12/2024 | Mức độ hoàn thành | Đơn vị báo cáo
I. Cải cách TTHC
Tỷ lệ TTHC giải quyết đúng hạn | ≥ 99% | 98,7% | Chưa hoàn thành | VP HĐND-UBND
Tỷ lệ hồ sơ trực tuyến | tối thiểu 50% | 61,2 % | Hoàn thành vượt mức | VP HĐND-UBND
Mức độ hài lòng của người dân | Từ 90% trở lên | | Chưa đánh giá | VP HĐND-UBND
Tổng cộng: 3 chỉ tiêu

Tổng số: 03 chỉ tiêu; đã hoàn thành: 01 chỉ tiêu; đang thực hiện: 01 chỉ tiêu; chưa đánh giá 01
`),
).annexes;

describe("what stands under a table without number column", () => {
  test("a total with its count is no part of the last indicator", () => {
    expect(assessed?.annex.indicators.map(({ text }) => text)).toEqual([
      "Tỷ lệ TTHC giải quyết đúng hạn",
      "Tỷ lệ hồ sơ trực tuyến",
      "Mức độ hài lòng của người dân",
    ]);
  });

  test("the clerk's own counts are read as declared", () => {
    expect(assessed?.annex.declared.map(({ kind, count }) => ({ kind, count }))).toEqual([
      { kind: "total", count: 3 },
      { kind: "completed", count: 1 },
      { kind: "in-progress", count: 1 },
      { kind: "unmeasured", count: 1 },
    ]);
  });
});

test("more than a stated goal asked for is no fall", () => {
  const sheet = sheetOf(`
ANNEX: PUBLIC ADMINISTRATION REFORM TARGETS TO 2025
No. | Indicator | Target 2025 | Actual 2023 | Status | Notes
1 | Share of legal documents issued on time | at least 95% | 97% | Completed |
2 | Citizens satisfied | >= 90% | 88% | In progress |
`);
  // A table without a Vietnamese word is asked about first.
  const [asked] = review(sheet).annexes;
  const id = asked?.questions[0]?.id ?? "";
  const [found] = review(sheet, { answers: [{ id, option: { annex: true } }] }).annexes;
  // Only the figures typed as text are worth a word.
  expect(found?.findings.map(({ rule }) => rule)).toEqual(["number-stored-as-text"]);
});

test("a waiting time that is to fall to the planned figure is not reached while it is above", () => {
  const [found] = review(
    sheetOf(`
MỤC TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030
TT | Mục tiêu, chỉ tiêu | Đơn vị tính | Thực hiện 2025 | Chỉ tiêu 2026 | Chỉ tiêu 2030
1 | Thời gian chờ của người dân giảm còn | phút | 30 | 25 | 15
2 | Tỷ lệ hồ sơ trực tuyến toàn trình | % | 60 | 70 | 90
`),
  ).annexes;
  expect(found?.annex.indicators[0]?.goal).toEqual([
    { comparator: "<=", value: 15, unit: "phút", explicit: false },
  ]);
  expect(found?.assessments.get("1")?.status).toBe("in-progress");
});
