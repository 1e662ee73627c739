import type { RuleCase } from "../rule-case";

export const goalDiffersElsewhere: RuleCase<"goal-differs-elsewhere"> = {
  rule: "goal-differs-elsewhere",
  about: {
    vi: "Báo khi cùng một chỉ tiêu, cùng cấp, cùng năm đích mà hai trang trong tệp ghi hai con số khác nhau.",
    en: "Speaks up when two sheets of the workbook set different goals for the same indicator, level and goal year.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 95% trở lên | 95% | 96% | 97% | 98% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    elsewhere: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 99% trở lên | 95% | 96% | 97% | 99% |
      2 | Tối thiểu 70% cơ quan có sáng kiến về cải cách hành chính | 60% | 65% | 70% | 80% |
    `,
    finds: ["warning B3 differs"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 99% trở lên | 95% | 96% | 97% | 99% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    elsewhere: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 99% trở lên | 95% | 96% | 97% | 99% |
      2 | Tối thiểu 70% cơ quan có sáng kiến về cải cách hành chính | 60% | 65% | 70% | 80% |
    `,
  },
};
