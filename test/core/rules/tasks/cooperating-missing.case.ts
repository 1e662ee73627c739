import type { RuleCase } from "../rule-case";

export const cooperatingMissing: RuleCase<"cooperating-missing"> = {
  rule: "cooperating-missing",
  about: {
    vi: "Gom thành một gợi ý các dòng không ghi cơ quan phối hợp khi phần lớn các dòng khác có ghi.",
    en: "One hint for the rows without a cooperating agency where most others have one.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | | Tháng 9/2023
      3 | Tuyên truyền cải cách hành chính | Bài viết | Văn phòng UBND | Các ngành | Thường xuyên
    `,
    finds: ["hint E5 empty"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | - | Tháng 9/2023
    `,
  },
};
