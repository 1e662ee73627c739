import type { RuleCase } from "../rule-case";

export const numberMissing: RuleCase<"number-missing"> = {
  rule: "number-missing",
  about: {
    vi: "Báo khi số thứ tự nhảy cách (…3, 5…). Bản trích giữ nguyên số của văn bản gốc, nhảy cách nhiều chỗ, thì không bị báo.",
    en: "Speaks up when a number is skipped (… 3, 5 …). An extract that keeps the original document's numbers, with many gaps, is left alone.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      4 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
    finds: ["warning A5 gap"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      3 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
  },
  more: {
    "an extract keeps the numbers of its document": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      3 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      8 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      15 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
      finds: [],
    },
    "numbers start again in each section or run on": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      I | **Cải cách thủ tục hành chính** | | | | |
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      II | **Cải cách tài chính công** | | | | |
      1 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 12% | 14% | 18% | 20% |
      III | **Chính quyền số** | | | | |
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
      finds: [],
    },
  },
};
