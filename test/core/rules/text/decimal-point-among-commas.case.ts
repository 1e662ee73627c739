import type { RuleCase } from "../rule-case";

export const decimalPointAmongCommas: RuleCase<"decimal-point-among-commas"> = {
  rule: "decimal-point-among-commas",
  about: {
    vi: "Gợi ý khi một tỷ lệ viết “14.7%” trong khi phụ lục dùng dấu phẩy. Nếu cả phụ lục đều dùng dấu chấm thì không nêu.",
    en: "A hint when a share is written “14.7%” in an annex that uses commas. Quiet where the whole annex uses points.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 14.7% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["hint D4 point"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 14,7% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
