import type { RuleCase } from "../rule-case";

export const valueOnBoundary: RuleCase<"value-on-boundary"> = {
  rule: "value-on-boundary",
  about: {
    vi: "Mục tiêu “trên 90%” mà kế hoạch đúng 90%: hiện được tính là đạt, nhưng nhắc để biết. Có thể chọn cách tính chặt hơn trong phần Cài đặt; khi đó dòng này thành lỗi thấp hơn mục tiêu.",
    en: "The goal is “over 90%” and the plan exactly 90%: it counts as met, but you should know. The settings offer the stricter reading; then the row is an error, below its goal.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Trên 90% hồ sơ công việc được xử lý trên môi trường mạng | 80% | 85% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint F3 over"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Trên 90% hồ sơ công việc được xử lý trên môi trường mạng | 80% | 85% | 88% | 92% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
  more: {
    'an office that reads "over" strictly gets no hint here': {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Trên 90% hồ sơ công việc được xử lý trên môi trường mạng | 80% | 85% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
      profile: { boundaryMeets: false },
      finds: [],
    },
  },
};
