import type { RuleCase } from "../rule-case";

export const declaredCountsDoNotAddUp: RuleCase<"declared-counts-do-not-add-up"> = {
  rule: "declared-counts-do-not-add-up",
  about: {
    vi: "Báo khi các dòng tổng hợp tự chúng không khớp: tổng số khác tổng các thành phần.",
    en: "Speaks up when the summary lines do not fit each other: the total is not the sum of its parts.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      1. Tổng số chỉ tiêu: 3 chỉ tiêu
      2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 2 chỉ tiêu
      3. Chỉ tiêu đang thực hiện: 2 chỉ tiêu
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% hồ sơ tiếp nhận được cập nhật vào phần mềm một cửa | Đã hoàn thành | Đã cập nhật 100% hồ sơ (520/520 hồ sơ) theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["error A2 sum"],
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
