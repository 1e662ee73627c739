import type { RuleCase } from "../rule-case";

export const goalMinimumOfAll: RuleCase<"goal-minimum-of-all"> = {
  rule: "goal-minimum-of-all",
  about: {
    vi: "Gợi ý bỏ chữ “tối thiểu”, “ít nhất” trước 100%.",
    en: "A hint to drop “at least” before 100%.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến | 80% | 90% | 95% | 100% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint B3 all"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến | 80% | 90% | 95% | 100% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
