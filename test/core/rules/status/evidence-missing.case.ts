import type { RuleCase } from "../rule-case";

export const evidenceMissing: RuleCase<"evidence-missing"> = {
  rule: "evidence-missing",
  about: {
    vi: "Báo khi dòng ghi hoàn thành mà ô thực trạng để trống, trong khi các dòng khác có ghi.",
    en: "Speaks up when a row is declared completed but its evidence is empty while other rows have some.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning D3 empty"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Mức độ thu hút đầu tư của tỉnh tăng so với năm trước | Cấp tỉnh |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
