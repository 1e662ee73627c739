import type { RuleCase } from "../rule-case";

export const bulletsOnOneLine: RuleCase<"bullets-on-one-line"> = {
  rule: "bullets-on-one-line",
  about: {
    vi: "Gợi ý khi một ô bắt đầu bằng gạch đầu dòng mà các ý sau viết tiếp trên cùng một dòng.",
    en: "A hint when a cell begins with a dash and its further items follow on the same line.",
  },
  bad: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Tên chỉ tiêu | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Tỷ lệ đạt chuẩn của cán bộ, công chức cấp xã | - 100% cán bộ cấp xã đạt chuẩn về chuyên môn - 100% công chức cấp xã đạt chuẩn về chuyên môn | Sở Nội vụ | Các sở, ngành
      2 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      3 | Công tác kiểm tra cải cách hành chính | Kiểm tra từ 30% cơ quan trở lên | Sở Nội vụ | Các sở, ngành
    `,
    finds: ["hint C3 joined"],
  },
  good: {
    table: `
      BỘ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH C
      STT | Tên chỉ tiêu | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Tỷ lệ đạt chuẩn của cán bộ, công chức cấp xã | "- 100% cán bộ cấp xã đạt chuẩn về chuyên môn\\n- 100% công chức cấp xã đạt chuẩn về chuyên môn" | Sở Nội vụ | Các sở, ngành
      2 | Thực hiện kế hoạch cải cách hành chính | Hoàn thành 100% nhiệm vụ đã đề ra | Sở Nội vụ | Các sở, ngành
      3 | Công tác kiểm tra cải cách hành chính | Kiểm tra từ 30% cơ quan trở lên | Sở Nội vụ | Các sở, ngành
    `,
  },
};
