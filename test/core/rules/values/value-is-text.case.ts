import type { RuleCase } from "../rule-case";

export const valueIsText: RuleCase<"value-is-text"> = {
  rule: "value-is-text",
  about: {
    vi: "Gợi ý khi cả dòng chỉ ghi chữ thay cho con số. Các từ trả lời rõ như “Đạt”, “Đã ban hành” thì không bị nêu.",
    en: "A hint when a whole row has words instead of figures. Words that answer clearly, such as “Đạt” (met) or “Đã ban hành” (issued), are fine.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Có giải pháp cải thiện Chỉ số cải cách hành chính | Kế hoạch hằng năm | Kế hoạch hằng năm | Kế hoạch hằng năm | Kế hoạch hằng năm |
      3 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint C4 words"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Ban hành kế hoạch cải cách hành chính hằng năm | Đã ban hành | Đã ban hành | Đã ban hành | Đã ban hành |
      3 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
