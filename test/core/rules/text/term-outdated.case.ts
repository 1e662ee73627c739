import type { RuleCase } from "../rule-case";

export const termOutdated: RuleCase<"term-outdated"> = {
  rule: "term-outdated",
  about: {
    vi: "Gợi ý một lần cho cả phụ lục khi còn dùng thuật ngữ đã được thay thế, chỉ với phụ lục lập sau ngày văn bản thay thế có hiệu lực.",
    en: "One hint per annex when a replaced term is still in use, only in annexes later than the decree that replaced it.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND HUYỆN A
      STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3 và 4 đạt tối thiểu 50% | 30% | 35% | 40% | 50% |
    `,
    finds: ["hint B4 term"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND HUYỆN A
      STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình đạt tối thiểu 50% | 30% | 35% | 40% | 50% |
    `,
  },
};
