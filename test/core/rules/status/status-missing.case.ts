import type { RuleCase } from "../rule-case";

export const statusMissing: RuleCase<"status-missing"> = {
  rule: "status-missing",
  about: {
    vi: "Báo khi một chỉ tiêu chưa ghi đánh giá trong khi các chỉ tiêu khác đã ghi. Nếu ghi rõ “Chưa đánh giá” thì chỉ là gợi ý.",
    en: "Speaks up when an indicator has no assessment while others have one. An open “Chưa đánh giá” (not assessed yet) is only a hint.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
      3 | Mức độ hài lòng của người dân đạt tối thiểu 90% | Chưa đánh giá | Chưa tổ chức khảo sát sự hài lòng trong năm
    `,
    finds: ["warning C4 empty", "hint C5 undetermined"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
};
