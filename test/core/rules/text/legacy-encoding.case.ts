import type { RuleCase } from "../rule-case";

export const legacyEncoding: RuleCase<"legacy-encoding"> = {
  rule: "legacy-encoding",
  about: {
    vi: "Gom các ô gõ bằng phông cũ (.VnTime, VNI-Times) thành một cảnh báo cho mỗi bảng mã. Xem bản chuyển trước rồi mới sửa; sửa xong nhớ đổi phông.",
    en: "Gathers the cells typed for an old font (.VnTime, VNI-Times) into one warning per encoding. Look at the conversion first; after the fix, change the font.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 3/2023
      2 | {.VnTime} "Ban hµnh kÕ ho¹ch kiÓm tra c¶i c¸ch hµnh chÝnh" | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
    `,
    finds: ["warning B5 cells"],
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
