import type { RuleCase } from "../rule-case";

export const valueInOtherLevelRow: RuleCase<"value-in-other-level-row"> = {
  rule: "value-in-other-level-row",
  about: {
    vi: "Báo khi dòng ghi là của cấp khác (“Chỉ tiêu cấp tỉnh”) mà vẫn có số liệu: hoặc ghi chú sai, hoặc số liệu thừa, và tổng số chỉ tiêu phụ thuộc vào điều đó.",
    en: "Speaks up when a row is marked as another level's (“Chỉ tiêu cấp tỉnh”) but has figures: either the note or the figures are wrong, and the total depends on it.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% | Chỉ tiêu cấp tỉnh
    `,
    finds: ["warning C4 filled"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Mức độ thu hút đầu tư của tỉnh tăng so với năm trước | | | | | Chỉ tiêu cấp tỉnh
    `,
  },
};
