import type { RuleCase } from "../rule-case";

export const earlyGoalMissed: RuleCase<"early-goal-missed"> = {
  rule: "early-goal-missed",
  about: {
    vi: "Có chỉ tiêu đặt mức riêng cho từng năm trên đường tới đích (“năm 2022 tối thiểu 20%, đến năm 2025 đạt 100%”). Báo khi số của năm đó thấp hơn mức của chính năm đó.",
    en: "Some indicators set a level for a year on the way (“at least 20% in 2022, 100% by 2025”). Speaks up when the figure of that year is below its own level.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Năm 2022 số hóa tối thiểu 20% kết quả giải quyết thủ tục hành chính, đến năm 2025 đạt 100% | 12% | 50% | 80% | 100% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
    finds: ["error C3 below"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Năm 2022 số hóa tối thiểu 20% kết quả giải quyết thủ tục hành chính, đến năm 2025 đạt 100% | 25% | 50% | 80% | 100% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
  },
  more: {
    "each level has its own requirement": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Năm 2022, số hóa kết quả giải quyết thủ tục hành chính của cấp huyện, cấp xã đạt tỷ lệ tối thiểu tương ứng là 20%, 15%; đến năm 2025 đạt tỷ lệ 100% | Cấp huyện: 34% Cấp xã: 10% | Cấp huyện: 60% Cấp xã: 60% | Cấp huyện: 80% Cấp xã: 80% | Cấp huyện: 100% Cấp xã: 100% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
      finds: ["error C3 level"],
    },
  },
};
