import type { RuleCase } from "../rule-case";

export const deadlineUnreadable: RuleCase<"deadline-unreadable"> = {
  rule: "deadline-unreadable",
  about: {
    vi: "Gợi ý khi ô thời hạn có chữ mà không đọc ra được ngày, tháng, quý, năm nào và cũng không phải “Thường xuyên”.",
    en: "A hint when the deadline names no day, month, quarter or year and is not “Thường xuyên” (continuous) either.",
  },
  bad: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Theo Thông tư mới
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Tháng 9/2023
      3 | Tuyên truyền cải cách hành chính | Bài viết | Văn phòng UBND | Các ngành | Thường xuyên
    `,
    finds: ["hint F4 text"],
  },
  good: {
    table: `
      NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ B
      (Kèm theo Kế hoạch số 11/KH-UBND ngày 16/02/2023 của UBND xã B)
      TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Ban hành kế hoạch cải cách hành chính năm 2023 | Kế hoạch | Văn phòng UBND | Các ngành | Trước 30/7/2023
      2 | Ban hành kế hoạch kiểm tra cải cách hành chính | Kế hoạch | Văn phòng UBND | Các ngành | Hằng năm
    `,
  },
  more: {
    "what comes again or follows from another day needs no day of its own": {
      table: `
      DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ A
      STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời hạn hoàn thành
      1 | Khảo sát sự hài lòng của người dân | Báo cáo | Văn phòng HĐND và UBND | 6 tháng/lần
      2 | Công khai thủ tục hành chính | Danh mục | Văn phòng HĐND và UBND | Trong 05 ngày làm việc kể từ ngày nhận quyết định công bố
      3 | Tuyên truyền cải cách hành chính | Tin, bài | Văn phòng HĐND và UBND | Thường xuyên
      `,
      finds: [],
    },
  },
};
