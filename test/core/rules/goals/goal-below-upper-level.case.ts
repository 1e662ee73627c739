import type { RuleCase } from "../rule-case";

export const goalBelowUpperLevel: RuleCase<"goal-below-upper-level"> = {
  rule: "goal-below-upper-level",
  about: {
    vi: "So mục tiêu với bảng của cấp trên trong cùng tệp; nếu không có thì với các mục tiêu của Nghị quyết 76/NQ-CP đến năm 2025 và 2030. Muốn dùng mục tiêu khác, hãy chép bảng đó vào một trang tên “Mục tiêu cấp trên”. Chỉ là gợi ý vì có khi là chỉ tiêu khác.",
    en: "Compares the goal with a table of the upper level in the same workbook, or else with the goals of Resolution 76/NQ-CP for 2025 and 2030. To compare with other goals, put their table on a sheet named “Mục tiêu cấp trên” (or “Upper-level goals”). Only a hint, since another indicator may be meant.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 80% | 75% | 77% | 78% | 80% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint B3 below"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 92% | 85% | 87% | 90% | 92% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
  more: {
    "a sheet of the province is asked before the catalogue": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 95% trở lên | 95% | 96% | 97% | 98% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
      elsewhere: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 99% trở lên | 98% | 99% | 99% | 99% |
      2 | Tối thiểu 70% cơ quan có sáng kiến về cải cách hành chính | 60% | 65% | 70% | 80% |
    `,
      finds: ["hint B3 below"],
    },
  },
};
