import type { RuleCase } from "../rule-case";

export const goalRangeWithMinimum: RuleCase<"goal-range-with-minimum"> = {
  rule: "goal-range-with-minimum",
  about: {
    vi: "Báo khi “tối thiểu”, “ít nhất”, “không quá” đi cùng một khoảng như “70 – 80%”. Khoảng không có các chữ này (“từ 2-3 sáng kiến”) là bình thường.",
    en: "Speaks up when “at least” or “at most” goes with a range such as “70 – 80%”. A range without these words (“2-3 initiatives”) is fine.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 70 – 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
    finds: ["warning B3 range"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      2 | Mỗi cơ quan có từ 2-3 sáng kiến/năm về cải cách hành chính | 03 sáng kiến | 03 sáng kiến | 03 sáng kiến | 03 sáng kiến |
    `,
  },
};
