import type { RuleCase } from "../rule-case";

export const numberStoredAsText: RuleCase<"number-stored-as-text"> = {
  rule: "number-stored-as-text",
  about: {
    vi: "Gom các ô số liệu là chữ thành một gợi ý, bấm sửa một lần cho tất cả. Không đụng đến số thứ tự, số có số 0 đứng đầu (“03 sáng kiến”), số có dấu chấm (“1.130” có thể là 1130 hoặc 1,13) và các cột vốn ghi bằng chữ.",
    en: "Gathers figures stored as text into one hint with one fix for all. Leaves alone row numbers, leading zeros (“03 sáng kiến”), points (“1.130” may be 1130 or 1,13) and columns that hold words by design.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | "85%" | "87,5%" | 88% | 90% |
      2 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["hint C3 cells"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87,5% | 88% | 90% |
      2 | Mỗi cơ quan có từ 2-3 sáng kiến/năm về cải cách hành chính | 03 sáng kiến | 03 sáng kiến | 03 sáng kiến | 03 sáng kiến |
    `,
  },
};
