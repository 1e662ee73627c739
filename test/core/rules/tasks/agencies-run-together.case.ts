import type { RuleCase } from "../rule-case";

export const agenciesRunTogether: RuleCase<"agencies-run-together"> = {
  rule: "agencies-run-together",
  about: {
    vi: "Báo khi hai cơ quan trong một ô viết liền không có dấu phẩy, chấm phẩy hay xuống dòng. Tên ghép như “Văn phòng UBND”, “Thanh tra Sở” không bị báo.",
    en: "Speaks up when two agencies in a cell have no comma, semicolon or line break between them. Compound names such as “Văn phòng UBND” or “Thanh tra Sở” are left alone.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND Các ngành chuyên môn | Bộ phận Một cửa | Tháng 6/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Thanh tra Sở, lãnh đạo Sở | Quý II/2023
    `,
    finds: ["warning D4 run"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND; Các ngành chuyên môn | Bộ phận Một cửa | Tháng 6/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Thanh tra Sở, lãnh đạo Sở | Quý II/2023
    `,
  },
};
