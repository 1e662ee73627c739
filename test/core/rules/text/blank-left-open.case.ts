import type { RuleCase } from "../rule-case";

export const blankLeftOpen: RuleCase<"blank-left-open"> = {
  rule: "blank-left-open",
  about: {
    vi: "Gợi ý khi dòng “Kèm theo Kế hoạch số … ngày …” còn để trống số, ngày. Cảnh báo khi chỗ trống bị dính chữ (“sốngày”) vì in ra không còn chỗ điền. Các dòng này không bao giờ bị sửa tự động.",
    en: "A hint when number and date in the line “Kèm theo Kế hoạch số … ngày …” are still open. A warning when the words run together (“sốngày”), since no room is left. Such lines are never changed automatically.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      (Kèm theo Kế hoạch sốngày/...../2023 của UBND huyện A)
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["warning A2 run-together"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      (Kèm theo Kế hoạch số 25/KH-UBND ngày 16/02/2023 của UBND huyện A)
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
  more: {
    "room left for a pen is only a hint": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      "(Kèm theo Kế hoạch số:        /KH-UBND ngày     tháng     năm 2023 của UBND huyện A)"
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
      finds: ["hint A2 open"],
    },
  },
};
