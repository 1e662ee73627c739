import type { RuleCase } from "../rule-case";

export const markupLeft: RuleCase<"markup-left"> = {
  rule: "markup-left",
  about: {
    vi: "Tìm các ký hiệu như <b>, <p>, [bookmark: …] sót lại khi chép từ phần mềm khác. Cách sửa an toàn chỉ bỏ ký hiệu; ô có định dạng đậm nhạt xen kẽ hoặc có công thức không bị đụng đến.",
    en: "Finds leftovers such as <b>, <p>, [bookmark: …] from copying. The safe fix removes only these; cells with mixed formatting or formulas are left alone.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | <b>Tối thiểu 90% người dân hài lòng</b> về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint B3 cells"],
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
