import type { RuleCase } from "../rule-case";

export const numberOutOfOrder: RuleCase<"number-out-of-order"> = {
  rule: "number-out-of-order",
  about: {
    vi: "Báo khi số thứ tự lùi lại trong cùng một nhóm (…5, 4…).",
    en: "Speaks up when numbers go back under one heading (… 5, 4 …).",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
      2 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 12% | 14% | 18% | 20% |
    `,
    finds: ["warning A6 backwards"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
  },
};
