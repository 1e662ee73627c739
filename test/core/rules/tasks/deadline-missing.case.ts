import type { RuleCase } from "../rule-case";

export const deadlineMissing: RuleCase<"deadline-missing"> = {
  rule: "deadline-missing",
  about: {
    vi: "Báo khi một nhiệm vụ không ghi thời hạn mà các nhiệm vụ khác có. Ô gộp nhiều dòng được tính cho mọi dòng nó phủ.",
    en: "Speaks up when a task has no deadline while the others have one. A merged cell counts for every row it covers.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành |
      3 | Tuyên truyền cải cách hành chính | Bài viết | Văn phòng UBND | Các ngành | Thường xuyên
    `,
    finds: ["warning F5 empty"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Thường xuyên
    `,
  },
};
