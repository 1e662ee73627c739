import type { RuleCase } from "../rule-case";

export const leadIsAlsoCooperating: RuleCase<"lead-is-also-cooperating"> = {
  rule: "lead-is-also-cooperating",
  about: {
    vi: "Gợi ý khi cơ quan chủ trì (hoặc theo dõi) lặp lại ở cột phối hợp. Cảnh báo khi cả hai cột đều chỉ ghi chung chung như “Các ngành liên quan”: không ai chịu trách nhiệm chính.",
    en: "A hint when the lead (or monitoring) agency is repeated as cooperating. A warning when both columns only say “the sectors concerned”: nobody is responsible.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND | Văn phòng UBND; Công chức Tư pháp | Tháng 6/2023
      2 | Kiểm tra trên môi trường số | Báo cáo | Các ngành liên quan thuộc UBND xã | Các ngành liên quan, Bộ phận Một cửa | Quý II/2023
    `,
    finds: ["hint E4 lead", "warning E5 nobody"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Công khai thủ tục hành chính | Danh mục | Văn phòng UBND | Công chức Tư pháp | Tháng 6/2023
      2 | Kiểm tra trên môi trường số | Báo cáo | Văn phòng UBND | Các ngành liên quan, Bộ phận Một cửa | Quý II/2023
    `,
  },
};
