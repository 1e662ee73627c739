import type { RuleCase } from "../rule-case";

export const evidenceHasNoFigure: RuleCase<"evidence-has-no-figure"> = {
  rule: "evidence-has-no-figure",
  about: {
    vi: "Mục tiêu có con số mà ô thực trạng không có con số nào trả lời. Với dòng đã ghi hoàn thành là cảnh báo, với dòng đang thực hiện chỉ là gợi ý. Không xét khi kết quả đã có cột riêng, hoặc cột này dành để ghi nguyên nhân, ghi chú.",
    en: "The goal has a number but the evidence gives none. A warning in rows declared completed, a hint in rows still in progress. Leaves alone rows whose result stands in a column of its own, and columns for reasons and notes.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% cán bộ, công chức được bồi dưỡng theo chức danh quy định | Đã hoàn thành | Đã cử hơn 450 lượt cán bộ, công chức tham gia các lớp bồi dưỡng
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Đang hướng dẫn người dân nộp hồ sơ qua mạng
      3 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["warning D3 completed", "hint D4 none"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | 100% cán bộ, công chức được bồi dưỡng theo chức danh quy định | Đã hoàn thành | 100% cán bộ, công chức đã được bồi dưỡng (450/450 người)
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
  more: {
    "a column for reasons need not repeat the figures": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu đến năm 2025 | Đánh giá | Nguyên nhân/Ghi chú
      1 | Tối thiểu 99% hồ sơ giải quyết đúng hạn | Đang thực hiện | Do phần mềm một cửa mới nâng cấp nên còn chậm
      2 | Tối thiểu 90% người dân hài lòng khi giải quyết thủ tục hành chính | Đang thực hiện | Chưa tổ chức khảo sát đầy đủ ở các xã vùng xa
      `,
      finds: [],
    },
    "nor does a row whose result stands in a column": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2024 | Đánh giá | Thực trạng/Giải pháp
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 98 | Đang thực hiện | Đang nâng cấp phần mềm một cửa ở các xã
      2 | Tỷ lệ hồ sơ nộp trực tuyến | % | ≥ 80 | 61 | Đang thực hiện | Đang hướng dẫn người dân nộp hồ sơ tại nhà
      `,
      finds: [],
    },
  },
};
