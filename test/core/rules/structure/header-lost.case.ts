import type { RuleCase } from "../rule-case";

export const headerLost: RuleCase<"header-lost"> = {
  rule: "header-lost",
  about: {
    vi: "Báo khi phía trên bảng không còn hàng tiêu đề. Phần mềm vẫn đọc bằng cách suy từ nội dung, nhưng nên ghi lại tiêu đề để người đọc không phải đoán.",
    en: "Speaks up when no header row is left above the table. The software still reads it by its contents, but the header should be restored so that nobody has to guess.",
  },
  bad: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      I | **CẢI CÁCH THỂ CHẾ** | | |
      1 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      2 | Công tác kiểm tra cải cách hành chính | Kiểm tra từ 30% cơ quan trở lên | Sở Nội vụ | Các sở, ngành
      3 | Rà soát văn bản quy phạm pháp luật | 100% văn bản được rà soát | Sở Tư pháp | Các sở, ngành
      II | **CẢI CÁCH THỦ TỤC HÀNH CHÍNH** | | |
      1 | Giải quyết hồ sơ đúng hạn | Trên 99% hồ sơ được giải quyết đúng hạn | Văn phòng UBND tỉnh | Các sở, ngành
      2 | Công khai thủ tục hành chính | 100% thủ tục hành chính được công khai | Văn phòng UBND tỉnh | Các sở, ngành
      3 | Số hóa kết quả giải quyết | Tối thiểu 30% kết quả được số hóa | Văn phòng UBND tỉnh | Các sở, ngành
    `,
    finds: ["error A2 lost"],
  },
  good: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Tên chỉ tiêu | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      2 | Công tác kiểm tra cải cách hành chính | Kiểm tra từ 30% cơ quan trở lên | Sở Nội vụ | Các sở, ngành
    `,
  },
};
