import type { RuleCase } from "../rule-case";

export const valueNotANumber: RuleCase<"value-not-a-number"> = {
  rule: "value-not-a-number",
  about: {
    vi: "Báo khi một ô ghi chữ trong khi các ô khác của dòng là số. Nếu ghi rõ “Chưa có số liệu” thì chỉ là gợi ý.",
    en: "Speaks up when one cell holds words while the row's others are numbers. An open “Chưa có số liệu” (no data yet) is only a hint.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | theo kế hoạch | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Chưa có số liệu | 65% | 70% | 80% |
    `,
    finds: ["warning D3 text", "hint C4 no-data"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
