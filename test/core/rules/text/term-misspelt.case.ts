import type { RuleCase } from "../rule-case";

export const termMisspelt: RuleCase<"term-misspelt"> = {
  rule: "term-misspelt",
  about: {
    vi: "So với danh sách các lỗi gõ hay gặp trong phụ lục thật. Chỗ chắc chắn sai là lỗi, còn lại là gợi ý; sửa từng chỗ sau khi xem.",
    en: "Compares with a list of slips seen in real annexes. Where nothing else can be meant it is an error, otherwise a hint; each is fixed after a look.",
  },
  bad: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      I | **CÁI CÁCH THỦ TỤC HÀNH CHÍNH** | | | | |
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Phản đầu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
    finds: ["error B3 term", "hint B5 term"],
  },
  good: {
    table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      I | **CẢI CÁCH THỦ TỤC HÀNH CHÍNH** | | | | |
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Phấn đấu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | 65% | 70% | 80% |
    `,
  },
  more: {
    "two indices without a comma between them": {
      table: `
      KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
      STT | Chỉ tiêu | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
      1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 85% | 87% | 88% | 90% |
      2 | Chỉ số PCI PAPI thuộc nhóm 20 tỉnh, thành phố đứng đầu | | | | | Chỉ tiêu cấp tỉnh
    `,
      finds: ["error B4 term"],
    },
  },
};
