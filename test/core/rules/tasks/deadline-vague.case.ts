import type { RuleCase } from "../rule-case";

export const deadlineVague: RuleCase<"deadline-vague"> = {
  rule: "deadline-vague",
  about: {
    vi: "Báo khi thời hạn để ngỏ nhiều mốc (“Cuối Quý II hoặc đầu Quý III”).",
    en: "Speaks up when a deadline leaves a choice (“end of quarter II or beginning of quarter III”).",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Tổ chức sơ kết công tác cải cách hành chính 6 tháng đầu năm | Báo cáo | Văn phòng UBND | Các ngành | Cuối Quý II hoặc đầu Quý III năm 2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    finds: ["warning F4 vague"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Tổ chức sơ kết công tác cải cách hành chính 6 tháng đầu năm | Báo cáo | Văn phòng UBND | Các ngành | Quý II/2023
      2 | Đánh giá việc thực hiện nhiệm vụ cải cách hành chính | Báo cáo | Văn phòng UBND | Các ngành | Quý II và Quý IV/2023
    `,
  },
};
