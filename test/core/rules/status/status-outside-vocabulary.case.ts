import type { RuleCase } from "../rule-case";

export const statusOutsideVocabulary: RuleCase<"status-outside-vocabulary"> = {
  rule: "status-outside-vocabulary",
  about: {
    vi: "Tiêu đề cột thường ghi sẵn các từ được dùng. Báo khi ô ghi từ khác; nếu cùng nghĩa với một từ cho phép thì có cách sửa an toàn. Câu có con số (“Đã thực hiện 80%”) không bị thay.",
    en: "The header often lists the words to use. Speaks up when a cell has another; where the meaning is that of an allowed word there is a safe fix. Text with a figure (“Đã thực hiện 80%”) is never replaced.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã thực hiện | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
      3 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Như báo cáo quý | Tính đến nay trên địa bàn đạt 90% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning C3 synonym", "warning C5 unreadable"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
      3 | Mức độ thu hút đầu tư của tỉnh tăng so với năm trước | Cấp tỉnh |
    `,
  },
  more: {
    "a header without a list allows every clear word": {
      table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã thực hiện | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Chưa đạt | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
      finds: [],
    },
  },
};
