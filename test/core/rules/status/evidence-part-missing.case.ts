import type { RuleCase } from "../rule-case";

export const evidencePartMissing: RuleCase<"evidence-part-missing"> = {
  rule: "evidence-part-missing",
  about: {
    vi: "Mục tiêu có hai vế (“… đạt 90%; trong đó … đạt 85%”) mà thực trạng chỉ nêu một vế. Với dòng đã ghi hoàn thành là cảnh báo.",
    en: "The goal has two parts (“… 90%; of which … 85%”) but the evidence speaks of one only. A warning in rows declared completed.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 90%. Trong đó, mức độ hài lòng về lĩnh vực đất đai, xây dựng đạt tối thiểu 85% | Đang thực hiện | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt 88%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["hint D3 part"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 90%. Trong đó, mức độ hài lòng về lĩnh vực đất đai, xây dựng đạt tối thiểu 85% | Đang thực hiện | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt 88%; mức độ hài lòng về lĩnh vực đất đai, xây dựng đạt 80%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
