import type { RuleCase } from "../rule-case";

export const spacesIrregular: RuleCase<"spaces-irregular"> = {
  rule: "spaces-irregular",
  about: {
    vi: "Tìm hai dấu cách liền nhau, dấu cách lạ từ trang web, dòng trống ở đầu ô. Thụt đầu dòng và chỗ chừa để điền tay được giữ nguyên.",
    en: "Finds double spaces, unusual spaces from web pages and an empty first line. Indentation and room left for a pen stay.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | "Tối thiểu 90%  người dân hài lòng về giải quyết thủ tục hành chính" | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% | "Theo\\u00a0Nghị quyết"
    `,
    finds: ["hint B3 cells"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% | "- Ý thứ nhất\\n  + Ý nhỏ thụt vào"
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
};
