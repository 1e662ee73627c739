import type { RuleCase } from "../rule-case";

export const indicatorRepeated: RuleCase<"indicator-repeated"> = {
  rule: "indicator-repeated",
  about: {
    vi: "Báo khi hai dòng gần như cùng một câu (bỏ qua con số mục tiêu). Nếu khác nhau ở cấp, lĩnh vực hay một con số khác thì coi là hai chỉ tiêu. Hai bảng cố ý liệt kê cùng các chỉ tiêu (ví dụ hai năm) không bị báo.",
    en: "Speaks up when two rows say nearly the same (goal numbers aside). A different level, field or other number makes them two indicators. Two tables that list the same indicators on purpose (two years, say) are left alone.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ đóng góp vào thu ngân sách của khu vực doanh nghiệp đạt tối thiểu 20% | 12% | 14% | 18% | 20% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      3 | Tỷ lệ đóng góp vào thu ngân sách của khu vực doanh nghiệp đạt từ 25% trở lên | 12% | 14% | 18% | 25% |
    `,
    finds: ["warning B5 here"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Mức độ hài lòng của người dân về dịch vụ y tế công lập đạt tối thiểu 85% | 80% | 82% | 84% | 85% |
      2 | Mức độ hài lòng của người dân về dịch vụ giáo dục công lập đạt tối thiểu 85% | 80% | 82% | 84% | 85% |
      3 | Tỷ lệ hồ sơ do UBND cấp xã tiếp nhận được giải quyết đúng hạn đạt tối thiểu 95% | 90% | 92% | 94% | 95% |
    `,
  },
};
