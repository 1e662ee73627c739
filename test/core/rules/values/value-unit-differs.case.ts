import type { RuleCase } from "../rule-case";

export const valueUnitDiffers: RuleCase<"value-unit-differs"> = {
  rule: "value-unit-differs",
  about: {
    vi: "Báo khi mục tiêu tính bằng % mà ô năm ghi số đếm (hoặc ngược lại), và khi một ô lệch đơn vị với các ô còn lại của dòng. Phân số như “1/2 đơn vị” so được với % nên không bị báo.",
    en: "Speaks up when the goal is in % but the years hold counts (or the reverse), and when one cell has another unit than the rest of its row. A fraction such as “1/2 units” can be compared with % and is fine.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 100% đơn vị sự nghiệp kinh tế hoàn thành việc chuyển đổi thành công ty cổ phần | 0 | 0 | 0 | 1 |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
    finds: ["error C3 goal"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | 100% đơn vị sự nghiệp kinh tế hoàn thành việc chuyển đổi thành công ty cổ phần | 0/2 đơn vị | 0/2 đơn vị | 1/2 đơn vị | 2/2 đơn vị |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
  },
  more: {
    "a head that says % over one column makes no other unit of the bare numbers beside it": {
      table: `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Chỉ tiêu năm 2024 (%) | Quý I | Quý II | Quý III
      1 | Tỷ lệ hồ sơ giải quyết đúng hạn | 99 | 98,2 | 99,1 | 99,4
      2 | Tỷ lệ thanh toán trực tuyến | 45 | 32 | 41 | 47
      `,
      finds: [],
    },
  },
};
