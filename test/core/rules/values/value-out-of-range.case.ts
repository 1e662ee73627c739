import type { RuleCase } from "../rule-case";

export const valueOutOfRange: RuleCase<"value-out-of-range"> = {
  rule: "value-out-of-range",
  about: {
    vi: "Báo khi một tỷ lệ vượt 100% hoặc con số âm. Tốc độ tăng, mức hoàn thành kế hoạch, thu ngân sách so với dự toán… có thể vượt 100% nên không bị báo.",
    en: "Speaks up when a share passes 100% or a figure is negative. Growth, plan fulfilment, revenue against the estimate and the like may pass 100% and are left alone.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn đạt tối thiểu 95% | 120% | 96% | 97% | 98% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | -60% | 65% | 70% | 80% |
    `,
    finds: ["error C3 over-100", "error C4 negative"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ hồ sơ được giải quyết đúng hạn đạt tối thiểu 95% | 95% | 96% | 97% | 98% |
      2 | Tỷ lệ thu ngân sách so với dự toán đạt tối thiểu 100% | 102% | 105% | 106% | 110% |
    `,
  },
};
