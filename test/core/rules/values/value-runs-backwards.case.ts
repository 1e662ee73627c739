import type { RuleCase } from "../rule-case";

export const valueRunsBackwards: RuleCase<"value-runs-backwards"> = {
  rule: "value-runs-backwards",
  about: {
    vi: "Báo khi số năm sau kém số năm trước so với chiều của mục tiêu. Với mục tiêu “càng thấp càng tốt” thì chiều ngược lại. Số lượng vẫn đạt mục tiêu mà giảm nhẹ chỉ là gợi ý.",
    en: "Speaks up when a year is worse than the one before, in the sense of the goal; for “the lower the better” the other way round. A count that falls but still meets its goal is only a hint.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 16% | 14% | 18% | 20% |
      2 | Tỷ lệ hồ sơ trễ hạn không quá 5% tổng số hồ sơ tiếp nhận | 6% | 7% | 5% | 4% |
    `,
    finds: ["warning D3 falls", "warning D4 falls"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 12% | 14% | 18% | 20% |
      2 | Tỷ lệ hồ sơ trễ hạn không quá 5% tổng số hồ sơ tiếp nhận | 8% | 7% | 5% | 4% |
      3 | Tỷ lệ hộ nghèo giảm 1%/năm | 4% | 3% | 2% | 1% |
    `,
  },
};
