import type { RuleCase } from "../rule-case";

export const leadMissing: RuleCase<"lead-missing"> = {
  rule: "lead-missing",
  about: {
    vi: "Báo khi một nhiệm vụ không ghi cơ quan chủ trì mà các nhiệm vụ khác có.",
    en: "Speaks up when a task names no lead agency while the others do.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | | Các ngành | Tháng 9/2023
      3 | Tuyên truyền cải cách hành chính | Bài viết | Văn phòng UBND | Các ngành | Thường xuyên
    `,
    finds: ["warning D5 empty"],
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
  more: {
    "a heading of sub-rows leaves it to them": {
      table: `
      DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời hạn hoàn thành
      1 | Xử lý hồ sơ công việc trên môi trường mạng | | |
       | - Cấp tỉnh | Báo cáo | Các sở, ban, ngành | Quý II/2024
       | - Cấp xã | Báo cáo | UBND cấp xã | Quý III/2024
      2 | Rà soát văn bản quy phạm pháp luật | Báo cáo | Sở Tư pháp | Quý IV/2024
      3 | Ban hành kế hoạch cải cách hành chính | Kế hoạch | Sở Nội vụ | Quý I/2024
      `,
      finds: [],
    },
  },
};
