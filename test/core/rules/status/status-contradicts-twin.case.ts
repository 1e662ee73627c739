import type { RuleCase } from "../rule-case";

export const statusContradictsTwin: RuleCase<"status-contradicts-twin"> = {
  rule: "status-contradicts-twin",
  about: {
    vi: "Báo khi hai dòng cùng nội dung mà một dòng ghi hoàn thành, dòng kia thì chưa.",
    en: "Speaks up when of two rows on the same thing one is declared completed and the other is not.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình trên tổng số hồ sơ đạt tối thiểu 50% | Đã hoàn thành | Tính đến nay trên địa bàn đạt 55,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình trên tổng số hồ sơ đạt từ 60% trở lên | Đang thực hiện | Tính đến nay trên địa bàn đạt 55,5% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning C5 differs"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình trên tổng số hồ sơ đạt tối thiểu 50% | Đã hoàn thành | Tính đến nay trên địa bàn đạt 55,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
