type Row = readonly (string | number | null)[];

/** A small assessment annex as a clerk writes it: 4 indicators, 2 completed, 2 in progress. */
export const ANNEX_TITLE: Row = [
  "ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND XÃ",
];

export const ANNEX_HEADER: Row = [
  "STT",
  "Chỉ tiêu đến năm 2025",
  "Đánh giá mức độ hoàn thành đến 14/10/2023",
  "Thực trạng",
];

export const ANNEX_ROWS: readonly Row[] = [
  ["I", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null, null],
  [1, "100% thủ tục hành chính được công khai đúng quy định", "Đã hoàn thành", "Đạt 100%"],
  [2, "Tối thiểu 80% hồ sơ được giải quyết trực tuyến", "Đang thực hiện", "Đạt 62%"],
  [3, "Tối thiểu 90% người dân hài lòng", "Đang thực hiện", "Đạt 85%"],
  ["II", "CẢI CÁCH TÀI CHÍNH CÔNG", null, null],
  [1, "100% đơn vị sự nghiệp tự chủ chi thường xuyên", "Đã hoàn thành", "Đạt 100%"],
];

export function copyRows(rows: readonly Row[]): (string | number | null)[][] {
  return rows.map((row) => [...row]);
}
