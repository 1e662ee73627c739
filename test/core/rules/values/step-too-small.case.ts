import type { RuleCase } from "../rule-case";

export const stepTooSmall: RuleCase<"step-too-small"> = {
  rule: "step-too-small",
  about: {
    vi: "Báo khi chỉ tiêu ghi “mỗi năm tăng tối thiểu 20%” mà kế hoạch các năm tăng ít hơn. Năm nào đã tới đích rồi thì không đòi tăng tiếp.",
    en: "Speaks up when the indicator says “at least 20% more each year” and the plan rises by less. A year that has arrived at the goal need not rise further.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Năm 2022 số hóa tối thiểu 20% kết quả; các năm tiếp theo, mỗi năm tăng tối thiểu 20%, đến năm 2025 đạt tỷ lệ 100% | 34% | 40% | 50% | 100% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
    finds: ["warning D3 step"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Năm 2022 số hóa tối thiểu 20% kết quả; các năm tiếp theo, mỗi năm tăng tối thiểu 20%, đến năm 2025 đạt tỷ lệ 100% | 34% | 54% | 80% | 100% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
  },
};
