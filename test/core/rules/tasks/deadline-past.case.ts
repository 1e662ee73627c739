import type { RuleCase } from "../rule-case";

export const deadlinePast: RuleCase<"deadline-past"> = {
  rule: "deadline-past",
  about: {
    vi: "Báo khi thời hạn đã qua tính đến ngày đánh giá (ghi trong phụ lục hoặc trong phần Cài đặt) mà nhiệm vụ chưa ghi hoàn thành. Không có ngày đánh giá thì im lặng: phần mềm không tự lấy ngày hôm nay.",
    en: "Speaks up when a deadline has passed by the assessment date (in the annex or the settings) and the task is not marked as completed. Without such a date it keeps quiet: the clock is never used.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    profile: { asOf: "2023-06-30" },
    finds: ["warning F4 past"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    profile: { asOf: "2023-03-15" },
  },
};
