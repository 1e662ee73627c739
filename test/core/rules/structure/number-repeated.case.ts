import type { RuleCase } from "../rule-case";

export const numberRepeated: RuleCase<"number-repeated"> = {
  rule: "number-repeated",
  about: {
    vi: "Báo khi một số thứ tự dùng hai lần trong cùng một nhóm. Nếu cả bảng đều là “1.” do chép từ Word thì gom thành một cảnh báo.",
    en: "Speaks up when a number is used twice under one heading. When the whole table reads “1.” after copying from Word, it is one warning.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | 30% | 35% | 40% | 50% |
    `,
    finds: ["warning A5 twice"],
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
};
