import type { RuleCase } from "../rule-case";

export const separatorLeftOver: RuleCase<"separator-left-over"> = {
  rule: "separator-left-over",
  about: {
    vi: "Gợi ý khi ô cơ quan hoặc sản phẩm còn thừa dấu phẩy, chấm phẩy ở cuối.",
    en: "A hint when an agency or product ends in a comma or semicolon.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch; | Văn phòng UBND, | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    finds: ["hint C4 cells"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
  },
};
