import type { RuleCase } from "../rule-case";

export const goalLacksMinimumWord: RuleCase<"goal-lacks-minimum-word"> = {
  rule: "goal-lacks-minimum-word",
  about: {
    vi: "Báo khi một ô chỉ ghi “80” trong khi các chỉ tiêu khác của cột ghi “Tối thiểu …”. Số 100 không cần chữ “Tối thiểu”.",
    en: "Speaks up when a cell only says “80” where the column's other goals say “Tối thiểu …” (at least). 100 needs no such word.",
  },
  bad: {
    table: `
      CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ B
      STT | Chỉ tiêu | Đơn vị | Chỉ tiêu năm 2024 | Bộ phận chủ trì
      1 | Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình | % | Tối thiểu 80 | Bộ phận Một cửa
      2 | Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia | % | Tối thiểu 45 | Bộ phận Một cửa
      3 | Tỷ lệ công bố, công khai thủ tục hành chính đúng hạn | % | 100 | Bộ phận Một cửa
      4 | Tỷ lệ xử lý văn bản trên môi trường mạng | % | 80 | Văn phòng
    `,
    finds: ["warning D6 bare"],
  },
  good: {
    table: `
      CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ B
      STT | Chỉ tiêu | Đơn vị | Chỉ tiêu năm 2024 | Bộ phận chủ trì
      1 | Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình | % | Tối thiểu 80 | Bộ phận Một cửa
      2 | Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia | % | Tối thiểu 45 | Bộ phận Một cửa
      3 | Tỷ lệ công bố, công khai thủ tục hành chính đúng hạn | % | 100 | Bộ phận Một cửa
      4 | Tỷ lệ xử lý văn bản trên môi trường mạng | % | Tối thiểu 80 | Văn phòng
    `,
  },
};
