import type { RuleCase } from "../rule-case";

export const statusInProgressThoughMet: RuleCase<"status-in-progress-though-met"> = {
  rule: "status-in-progress-though-met",
  about: {
    vi: "Dòng ghi đang thực hiện mà con số trong thực trạng hoặc ở cột kết quả đã đạt mục tiêu. Phần mềm không tự đổi đánh giá: có mục tiêu hằng năm hoặc phải giữ đến năm đích nên vẫn là đang thực hiện.",
    en: "The row is declared in progress although the figure in the evidence or in the result column meets the goal. The status is never changed by itself: a yearly goal, or one to keep up until the goal year, may well be in progress.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đang thực hiện | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Năm 2022 đạt 20%, đến nay đạt 35,2%
    `,
    finds: ["warning C3 met"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Năm 2022 đạt 20%, đến nay đạt 35,2%
    `,
  },
  more: {
    "the figure stands in a column of its own": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2024 | Đánh giá
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 99,5 | Đang thực hiện
      2 | Tỷ lệ hồ sơ trễ hạn | % | Không quá 2 | 1 | Không đạt
      3 | Mức độ hài lòng của người dân | % | Trên 90 | 90 | Đang thực hiện
      4 | Tỷ lệ hồ sơ nộp trực tuyến | % | ≥ 80 | 61 | Chưa đạt
      `,
      finds: ["warning F3 column", "warning F4 column"],
    },
  },
};
