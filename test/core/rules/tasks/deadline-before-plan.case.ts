import type { RuleCase } from "../rule-case";

export const deadlineBeforePlan: RuleCase<"deadline-before-plan"> = {
  rule: "deadline-before-plan",
  about: {
    vi: "Báo khi thời hạn kết thúc trước ngày ban hành văn bản (đọc từ dòng “Kèm theo Kế hoạch số… ngày…”). Văn bản chưa ghi ngày thì không xét.",
    en: "Speaks up when a deadline ends before the document's date (read from the line “Kèm theo Kế hoạch số … ngày …”). Quiet where the document has no date yet.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 01/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Quý I/2023
    `,
    finds: ["error F4 before"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Quý I/2023
    `,
  },
};
