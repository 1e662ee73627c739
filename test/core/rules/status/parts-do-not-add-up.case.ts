import type { RuleCase } from "../rule-case";

export const partsDoNotAddUp: RuleCase<"parts-do-not-add-up"> = {
  rule: "parts-do-not-add-up",
  about: {
    vi: "Báo khi ô nêu tổng số và đủ các phần (tỷ lệ các phần cộng lại khoảng 100%) mà các phần cộng không bằng tổng.",
    en: "Speaks up when a cell gives a total and all its parts (their shares make about 100%) and the parts do not add up.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 95% công chức được đánh giá hoàn thành nhiệm vụ | Đang thực hiện | Có 100 công chức được đánh giá, trong đó: Hoàn thành xuất sắc 20 người, chiếm tỷ lệ 20%; Hoàn thành tốt 70 người, chiếm tỷ lệ 70%; Hoàn thành 12 người, chiếm tỷ lệ 10%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning D3 sum"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 95% công chức được đánh giá hoàn thành nhiệm vụ | Đang thực hiện | Có 100 công chức được đánh giá, trong đó: Hoàn thành xuất sắc 20 người, chiếm tỷ lệ 20%; Hoàn thành tốt 70 người, chiếm tỷ lệ 70%; Hoàn thành 10 người, chiếm tỷ lệ 10%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
