import type { RuleCase } from "../rule-case";

export const evidenceRepeatsGoal: RuleCase<"evidence-repeats-goal"> = {
  rule: "evidence-repeats-goal",
  about: {
    vi: "Gợi ý khi ô thực trạng chép lại nguyên câu mục tiêu với đúng con số của mục tiêu, không có số liệu riêng.",
    en: "A hint when the evidence repeats the goal word by word with the goal's own number and nothing else.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 90% thủ tục hành chính nội bộ được công bố, công khai và cập nhật kịp thời | Đã hoàn thành | 90% thủ tục hành chính nội bộ được công bố, công khai và cập nhật kịp thời thông qua quy trình ISO
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["hint D3 repeats"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 90% thủ tục hành chính nội bộ được công bố, công khai và cập nhật kịp thời | Đã hoàn thành | 93,5% thủ tục hành chính nội bộ được công bố, công khai và cập nhật kịp thời thông qua quy trình ISO
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
