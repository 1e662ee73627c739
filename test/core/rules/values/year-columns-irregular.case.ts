import type { RuleCase } from "../rule-case";

export const yearColumnsIrregular: RuleCase<"year-columns-irregular"> = {
  rule: "year-columns-irregular",
  about: {
    vi: "Báo khi các cột năm cùng loại bị thiếu một năm ở giữa, trùng tiêu đề hoặc xếp lộn xộn. Các mốc cách quãng như 2020, 2025, 2030 là có chủ ý nên không bị báo.",
    en: "Speaks up when year columns of one kind skip a year, have the same header twice or are out of order. Steps such as 2020, 2025, 2030 are deliberate and left alone.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Kết quả năm 2020 | Kết quả năm 2021 | Kết quả năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 87% | 88% | 90%
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 50% | 60% | 65% | 70% | 80%
    `,
    finds: ["warning C2 missing"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Kết quả năm 2021 | Kết quả năm 2022 | Kết quả năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 87% | 88% | 90%
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 50% | 60% | 65% | 70% | 80%
    `,
  },
  more: {
    "the same header twice": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Kết quả năm 2022 | Kết quả năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2024
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90%
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80%
    `,
      finds: ["warning F2 doubled"],
    },
    "years out of order": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Kết quả năm 2022 | Dự kiến năm 2023 | Dự kiến năm 2025 | Dự kiến năm 2024
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 90% | 88%
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 80% | 70%
    `,
      finds: ["warning D2 unordered"],
    },
    "a run of years goes on from results to plans": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2021 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 88% | 92% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
      finds: ["warning C2 missing"],
    },
    "a goal column may stand before the run and years later": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Mục tiêu đến năm 2025 | Đạt được năm 2021 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Ghi chú
      1 | Tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính | Tối thiểu 90% | 80% | 85% | 88% |
      2 | Tỷ lệ hồ sơ được luân chuyển bằng phương thức điện tử | Tối thiểu 80% | 60% | 65% | 70% |
    `,
      finds: [],
    },
  },
};
