import type { RuleCase } from "../rule-case";

export const deadlineWithoutYear: RuleCase<"deadline-without-year"> = {
  rule: "deadline-without-year",
  about: {
    vi: "Gợi ý ghi thêm năm khi thời hạn chỉ ghi tháng hoặc quý. Phần mềm tạm hiểu là năm của kế hoạch.",
    en: "A hint to add the year when a deadline names only a month or quarter. For now the plan's own year is assumed.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Tổ chức sơ kết công tác cải cách hành chính 6 tháng đầu năm | Báo cáo | Văn phòng UBND | Các ngành | Quý II
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    finds: ["hint F4 bare"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Tổ chức sơ kết công tác cải cách hành chính 6 tháng đầu năm | Báo cáo | Văn phòng UBND | Các ngành | Quý II/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
  },
};
