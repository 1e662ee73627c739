import type { RuleCase } from "../rule-case";

export const bodyAbolished: RuleCase<"body-abolished"> = {
  rule: "body-abolished",
  about: {
    vi: "Gợi ý khi văn bản ban hành sau ngày sắp xếp mà vẫn giao việc cho cơ quan đã kết thúc hoạt động (UBND huyện, Phòng Nội vụ huyện, Sở Thông tin và Truyền thông…). Phụ lục các năm trước không bị nêu.",
    en: "A hint when a document dated after the reform still gives work to a body that has ended (district People's Committee, Department of Information and Communications …). Earlier annexes are left alone.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA UBND TỈNH C
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/01/2026 của UBND tỉnh C)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | UBND huyện | Sở Nội vụ | Tháng 6/2026
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Sở Nội vụ | Sở Tài chính | Quý II/2026
    `,
    finds: ["hint D4 body"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA UBND TỈNH C
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/01/2026 của UBND tỉnh C)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | UBND các xã, phường | Sở Nội vụ | Tháng 6/2026
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Sở Nội vụ | Sở Tài chính | Quý II/2026
    `,
  },
  more: {
    "in a plan of 2023 districts did exist": {
      table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | UBND huyện | Văn phòng UBND | Tháng 6/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Quý II/2023
    `,
      finds: [],
    },
  },
};
