import type { RuleCase } from "../rule-case";

export const declaredDateDiffers: RuleCase<"declared-date-differs"> = {
  rule: "declared-date-differs",
  about: {
    vi: "Báo khi ngày ở dòng tổng hợp khác ngày ở tiêu đề cột đánh giá.",
    en: "Speaks up when the date in a summary line is not the date in the status column's header.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      1. Tổng số chỉ tiêu: 2 chỉ tiêu
      2. Chỉ tiêu đã hoàn thành đến 30/9/2023: 1 chỉ tiêu
      3. Chỉ tiêu đang thực hiện: 1 chỉ tiêu
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành | Đã cập nhật 100% hồ sơ (520/520 hồ sơ) theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning A3 header"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      1. Tổng số chỉ tiêu: 2 chỉ tiêu
      2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 1 chỉ tiêu
      3. Chỉ tiêu đang thực hiện: 1 chỉ tiêu
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành | Đã cập nhật 100% hồ sơ (520/520 hồ sơ) theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
