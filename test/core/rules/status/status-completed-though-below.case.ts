import type { RuleCase } from "../rule-case";

export const statusCompletedThoughBelow: RuleCase<"status-completed-though-below"> = {
  rule: "status-completed-though-below",
  about: {
    vi: "Dòng ghi hoàn thành mà con số trong thực trạng hoặc ở cột kết quả chưa đạt mục tiêu. Con số chính xác là lỗi; “trên 80%” chưa chứng minh được 100% thì là cảnh báo; số của năm trước, số ước hoặc số mới đạt kế hoạch của năm thì chỉ là gợi ý.",
    en: "The row is declared completed but the figure in the evidence or in the result column does not meet the goal. An exact figure is an error; “over 80%”, which does not prove 100%, is a warning; a figure of an earlier year, an estimate, or one that meets only its own year's plan is a hint.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 62,5% theo số liệu của Hệ thống thông tin một cửa
      2 | 100% kết quả giải quyết thủ tục hành chính được số hóa | Đã hoàn thành | Kết quả giải quyết thủ tục hành chính được số hóa đạt trên 80%
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
    finds: ["error C3 below", "warning C4 over"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Tính đến nay trên địa bàn đạt 82,5% theo số liệu của Hệ thống thông tin một cửa
      2 | 100% kết quả giải quyết thủ tục hành chính được số hóa | Đang thực hiện | Kết quả giải quyết thủ tục hành chính được số hóa đạt trên 80%
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
  },
  more: {
    "shares of classes are no result of the whole": {
      table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 95% công chức được đánh giá hoàn thành nhiệm vụ | Đã hoàn thành | Hoàn thành xuất sắc nhiệm vụ 287 người, chiếm tỷ lệ 20,8%; Hoàn thành tốt nhiệm vụ: 1.032 người, chiếm tỷ lệ 74,7%; Hoàn thành nhiệm vụ 61 người, chiếm tỷ lệ 4,4%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay trên địa bàn đạt 35,2% theo số liệu của Hệ thống thông tin một cửa
    `,
      finds: [],
    },
    "the figure stands in a column of its own": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2024 | Đánh giá | Ghi chú
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 98 | Đạt |
      2 | Tỷ lệ hồ sơ trễ hạn | % | Không quá 2 | 5 | Đạt | Do nâng cấp phần mềm
      3 | Mức độ hài lòng của người dân | % | ≥ 90 | 92,5 | Đạt |
      4 | Tỷ lệ hồ sơ nộp trực tuyến | % | ≥ 80 | 61 | Chưa đạt |
      `,
      finds: ["error F3 column", "error F4 column"],
    },
    "a verdict that answers the target of its own year is only worth a look": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kế hoạch năm 2024 | Kết quả năm 2024 | Đánh giá
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 97 | 98 | Đạt
      2 | Tỷ lệ hồ sơ nộp trực tuyến | % | ≥ 80 | 70 | 65 | Đạt
      3 | Mức độ hài lòng của người dân | % | ≥ 90 | 90 | 92,5 | Đạt
      `,
      finds: ["hint G3 own-year", "error G4 column"],
    },
    "a figure of last year proves nothing about today": {
      table: `
      ĐÁNH GIÁ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND TỈNH A
      STT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2023 | Đánh giá đến 15/12/2024
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 99 | 98 | Đạt
      2 | Mức độ hài lòng của người dân | % | ≥ 90 | 92,5 | Đạt
      `,
      finds: ["hint F3 column"],
    },
    "a share in brackets is of the count before it, and what is late is no result": {
      table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 | Thực trạng/Giải pháp
      1 | Tối thiểu 95% nhiệm vụ được giao đúng hạn | Hoàn thành | Tổng số 1.245 nhiệm vụ, hoàn thành đúng hạn 1.198 nhiệm vụ (96,2%), quá hạn 47 nhiệm vụ (3,8%)
      2 | Tối thiểu 99% hồ sơ được giải quyết đúng hạn | Hoàn thành | Đã giải quyết 12.300 hồ sơ, đúng hạn 12.054 hồ sơ, chiếm 98%; trễ hạn 246 hồ sơ, chiếm 2%
      3 | Tỷ lệ hồ sơ trễ hạn không quá 2% | Hoàn thành | Đã giải quyết 12.300 hồ sơ, đúng hạn 11.931 hồ sơ (97%), trễ hạn 369 hồ sơ (3%)
      `,
      finds: ["error C4 below", "error C5 below"],
    },
  },
};
