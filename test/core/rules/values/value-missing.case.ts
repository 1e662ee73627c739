import type { RuleCase } from "../rule-case";

export const valueMissing: RuleCase<"value-missing"> = {
  rule: "value-missing",
  about: {
    vi: "Báo khi ô số liệu của một chỉ tiêu để trống mà các dòng khác của cột đã có số. Không báo ở dòng đã ghi “Chỉ tiêu cấp tỉnh” hay “Không áp dụng”, và không báo khi cả cột chưa ai nhập.",
    en: "Speaks up when a figure is empty although other rows of the column have one. Quiet in rows marked “Chỉ tiêu cấp tỉnh” (provincial) or “Không áp dụng” (not applicable), and where nobody has begun to fill in the column.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% |  | 70% | 80% |
      3 | Từng bước thực hiện sát hạch công chức định kỳ | | | | |
    `,
    finds: ["warning D4 cells", "warning C5 row"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Mức độ thu hút đầu tư của tỉnh tăng so với năm trước | | | | | Chỉ tiêu cấp tỉnh
    `,
  },
  more: {
    "a column that nobody has begun to fill in is not a gap in every row": {
      table: `
        KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
        STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Đạt được năm 2023 | Dự kiến năm 2025 | Ghi chú
        1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | | 90% |
        2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | | 80% |
      `,
      finds: [],
    },
    "a status that tells why there is no result is reason enough": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2024 | Đánh giá
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 99,5 | Đạt
      2 | Mức độ hài lòng của người dân | % | ≥ 90 | | Chưa đánh giá
      3 | Tỷ lệ xã có bộ phận một cửa hiện đại | % | ≥ 80 | | Chưa thực hiện
      4 | Tỷ lệ hồ sơ nộp trực tuyến | % | ≥ 80 | | Đang thực hiện
      `,
      finds: ["warning E6 row"],
    },
  },
};
