import type { RuleCase } from "../rule-case";

export const levelValueMissing: RuleCase<"level-value-missing"> = {
  rule: "level-value-missing",
  about: {
    vi: "Báo khi mục tiêu đặt riêng cho từng cấp mà ô số liệu chỉ ghi một cấp. Chỉ xét các cấp mà phụ lục phải trả lời; từ năm 2026 không đòi số liệu cấp huyện nữa vì cấp huyện đã kết thúc ngày 30/6/2025.",
    en: "Speaks up when the goal is set level by level but a cell has the figure of one level only. Only levels that the annex answers for; from 2026 on no district figure is asked for, since districts ended on 30/6/2025.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% hồ sơ công việc tại cấp huyện, tối thiểu 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng | Cấp huyện: 80% Cấp xã: 70% | Cấp huyện: 85% | Cấp huyện: 88% Cấp xã: 78% | Cấp huyện: 90% Cấp xã: 80% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
    finds: ["warning D3 level"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% hồ sơ công việc tại cấp huyện, tối thiểu 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng | Cấp huyện: 80% Cấp xã: 70% | Cấp huyện: 85% Cấp xã: 75% | Cấp huyện: 88% Cấp xã: 78% | Cấp huyện: 90% Cấp xã: 80% |
      2 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
    `,
  },
};
