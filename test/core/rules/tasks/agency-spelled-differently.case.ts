import type { RuleCase } from "../rule-case";

export const agencySpelledDifferently: RuleCase<"agency-spelled-differently"> = {
  rule: "agency-spelled-differently",
  about: {
    vi: "Gợi ý khi cùng một cơ quan viết hoa, viết thường hoặc đặt dấu khác nhau. Ưu tiên cách viết theo văn bản tổ chức; nếu không có thì cách viết gặp nhiều nhất.",
    en: "A hint when one agency is written with different capitals or accents. The spelling of the decree on its organisation wins, or else the commonest.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND | Công chức tư pháp | Tháng 6/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Công chức Tư pháp | Quý II/2023
      3 | Tuyên truyền cải cách hành chính | Bài viết | Văn phòng UBND | Công chức Tư pháp | Quý III/2023
    `,
    finds: ["hint E4 spelling"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND | Công chức Tư pháp | Tháng 6/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Công chức Tư pháp | Quý II/2023
    `,
  },
};
