import type { RuleCase } from "../rule-case";

export const rowSplit: RuleCase<"row-split"> = {
  rule: "row-split",
  about: {
    vi: "Gợi ý khi một chỉ tiêu bị ngắt trang cắt thành hai dòng (dòng sau không có số thứ tự, không có số liệu). Cách sửa nối chữ vào dòng trên và bỏ trống dòng dưới.",
    en: "A hint when a page break tore an indicator into two rows (the second without number and figures). The fix joins the text into the upper row and leaves the lower one empty.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 80% người dân, doanh nghiệp khi thực hiện thủ tục hành chính không phải cung cấp lại thông tin, giấy tờ, tài | 40% | 50% | 70% | 80% |
      | liệu đã được cơ quan nhà nước kết nối, chia sẻ. | | | | |
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
    finds: ["hint B4 split"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 80% người dân, doanh nghiệp khi thực hiện thủ tục hành chính không phải cung cấp lại thông tin, giấy tờ, tài liệu đã được cơ quan nhà nước kết nối, chia sẻ. | 40% | 50% | 70% | 80% |
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
  },
};
