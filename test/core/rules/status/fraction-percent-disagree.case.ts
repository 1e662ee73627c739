import type { RuleCase } from "../rule-case";

export const fractionPercentDisagree: RuleCase<"fraction-percent-disagree"> = {
  rule: "fraction-percent-disagree",
  about: {
    vi: "Tính lại tỷ lệ từ số lượng và tổng số ghi cạnh nhau (“285/1.387 người, 20,6%”). Lệch do làm tròn là gợi ý, lệch từ 1 điểm trở lên là cảnh báo.",
    en: "Works out the share again from the numbers beside it (“285/1.387 people, 20,6%”). A rounding slip is a hint, one point or more a warning.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đang thực hiện | Đã luân chuyển 285/1.387 hồ sơ, đạt 20,6%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Đã giải quyết 111/238 hồ sơ, đạt 64,6%
    `,
    finds: ["hint D3 differs", "warning D4 differs"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đang thực hiện | Đã luân chuyển 285/1.387 hồ sơ, đạt 20,5%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Đã giải quyết 111/238 hồ sơ, đạt 46,6%
    `,
  },
};
