import type { RuleCase } from "../rule-case";

export const flatAfterReached: RuleCase<"flat-after-reached"> = {
  rule: "flat-after-reached",
  about: {
    vi: "Gom thành một gợi ý cho cả phụ lục: các chỉ tiêu đã đạt mục tiêu từ năm đầu mà các năm sau để nguyên. Chỉ tiêu 100% không bị nêu vì không thể cao hơn nữa.",
    en: "One hint for the whole annex: indicators that reached their goal in the first year and stay unchanged. Those at 100% are left out, since nothing is higher.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 90% | 90% | 90% | 90% |
      2 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | 100% | 100% | 100% | 100% |
      3 | Ít nhất 50% hoạt động kiểm tra được thực hiện trên môi trường số | 50% | 50% | 50% | 50% |
    `,
    finds: ["hint C3 flat"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 90% | 91% | 92% | 93% |
      2 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | 100% | 100% | 100% | 100% |
    `,
  },
};
