import type { RuleCase } from "../rule-case";

export const planBelowGoal: RuleCase<"plan-below-goal"> = {
  rule: "plan-below-goal",
  about: {
    vi: "Báo khi số kế hoạch của năm đích chưa tới mục tiêu ghi trong chỉ tiêu. Số kết quả đã đạt (không phải kế hoạch) không bị báo ở đây: đó là tiến độ, xem ở phần Tiến độ.",
    en: "Speaks up when the figure planned for the goal year falls short of the goal in the indicator. A result (not a plan) is not marked here: that is progress, shown under Progress.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 4% | 5% | 6% | 7% | Do sáp nhập
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
    finds: ["error F3 short"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 4% | 10% | 15% | 20% |
      2 | Giảm tối thiểu 10% biên chế sự nghiệp so với năm 2021 | 5% | 7% | 9% | 10% |
    `,
  },
  more: {
    "a ceiling is broken from above": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ trễ hạn không quá 5% tổng số hồ sơ tiếp nhận | 9% | 8% | 7% | 6% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
      finds: ["error F3 short"],
    },
  },
};
