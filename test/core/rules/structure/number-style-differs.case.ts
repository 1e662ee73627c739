import type { RuleCase } from "../rule-case";

export const numberStyleDiffers: RuleCase<"number-style-differs"> = {
  rule: "number-style-differs",
  about: {
    vi: "Gom thành một gợi ý các số thứ tự viết khác kiểu (“2..”, “7” giữa các số “6.”, “8.”).",
    en: "One hint for the numbers written in another style (“2..”, “7” among “6.” and “8.”).",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      "1." | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      "2.." | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      "3." | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
    finds: ["hint A4 style"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      "1." | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      "2." | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      "3." | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
  },
};
