import type { RuleCase } from "../rule-case";

export const goalHasNoNumber: RuleCase<"goal-has-no-number"> = {
  rule: "goal-has-no-number",
  about: {
    vi: "Báo lỗi khi có chữ “ít nhất”, “tối thiểu” mà thiếu con số. Cảnh báo khi tên chỉ tiêu là “Tỷ lệ…”, “Số…” mà không có mức cần đạt, hoặc cột năm có số mà tên chỉ tiêu (khác các dòng còn lại) không nêu mức. Nhiệm vụ không đo bằng số thì không bị báo.",
    en: "An error when “at least” stands without a number. A warning when the indicator is a share or a count without a level to reach, or when the years have figures but the indicator, unlike the others, names no level. Tasks that are not measured are left alone.",
  },
  bad: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Tên chỉ tiêu | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Tỷ lệ cơ quan hành chính bố trí công chức đúng vị trí việc làm | Phê duyệt bản mô tả công việc cho từng vị trí việc làm | Sở Nội vụ | Các sở, ngành
      2 | Kiểm tra trên môi trường số | Có ít nhất hoạt động kiểm tra được thực hiện thông qua môi trường số | Thanh tra tỉnh | Các sở, ngành
      3 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      4 | Công tác tuyên truyền cải cách hành chính | Đăng các bài viết trên Cổng thông tin điện tử | Văn phòng UBND tỉnh | Các sở, ngành
    `,
    finds: ["warning C3 share", "error C4 bound"],
  },
  good: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Tên chỉ tiêu | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Tỷ lệ cơ quan hành chính bố trí công chức đúng vị trí việc làm | 100% cơ quan bố trí đúng vị trí việc làm | Sở Nội vụ | Các sở, ngành
      2 | Kiểm tra trên môi trường số | Có ít nhất 50% hoạt động kiểm tra được thực hiện thông qua môi trường số | Thanh tra tỉnh | Các sở, ngành
      3 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      4 | Công tác tuyên truyền cải cách hành chính | Đăng các bài viết trên Cổng thông tin điện tử | Văn phòng UBND tỉnh | Các sở, ngành
    `,
  },
  more: {
    "year columns with figures, but no level in the sentence as in the others": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | UBND cấp huyện công khai tiến độ giải quyết hồ sơ trên Cổng Dịch vụ công | 90% | 93% | 95% | 100% |
    `,
      finds: ["warning B5 values"],
    },
    "where the levels stand in the year columns, sentences need none": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tỷ lệ hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
      finds: [],
    },
  },
};
