import type { RuleCase } from "../rule-case";

export const declaredCountDiffers: RuleCase<"declared-count-differs"> = {
  rule: "declared-count-differs",
  about: {
    vi: "Đếm lại bảng và so với các dòng tổng hợp phía trên. Chỉ tiêu của cấp khác không tính vào tổng số. Cách sửa chỉ thay con số trong dòng, giữ nguyên câu chữ.",
    en: "Counts the table again and compares with the summary lines above it. Indicators of other levels are not part of the total. The fix replaces only the number in the line.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      1. Tổng số chỉ tiêu: 3 chỉ tiêu
      2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 1 chỉ tiêu
      3. Chỉ tiêu đang thực hiện: 2 chỉ tiêu
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành | Đã cập nhật 100% hồ sơ (520/520 hồ sơ) theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["error A3 differs", "error A4 differs"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      1. Tổng số chỉ tiêu: 3 chỉ tiêu
      2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 2 chỉ tiêu
      3. Chỉ tiêu đang thực hiện: 1 chỉ tiêu
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành | Đã cập nhật 100% hồ sơ (520/520 hồ sơ) theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
