import { tell } from "../unseen/tell";

/** The same sheet as a program gives it that repeats the text of a merged area in each of its cells. */
function repeatMerged(table: string): string {
  const rows = table.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell === "<") row[column] = row[column - 1] ?? "";
      if (cell === "^") row[column] = rows[index - 1]?.[column] ?? "";
    });
  });
  return rows.map((row) => row.join(" | ")).join("\n");
}

test.each<[name: string, table: string]>([
  [
    "goals for three years under one head",
    `
CÁC CHỈ TIÊU CƠ BẢN VỀ CHUYỂN ĐỔI SỐ CỦA TỈNH HÀ GIANG ĐẾN NĂM 2025, TẦM NHÌN 2045 | < | < | < | < | <
(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2023 của UBND tỉnh Hà Giang) | < | < | < | < | <
TT | Chỉ tiêu | Hiện trạng (đến 31/12/2022) | Mục tiêu | < | <
^ | ^ | ^ | Năm 2025 | Năm 2030 | Năm 2045
I | Chính quyền số | < | < | < | <
1 | Tỷ lệ dịch vụ công toàn trình | 45% | 80% | 100% | 100%
2 | Tỷ lệ hồ sơ xử lý trên môi trường mạng | 60% | 90% | 100% | 100%
II | Xã hội số | < | < | < | <
1 | Tỷ lệ hộ gia đình có Internet | 60,5% | 80% | 100% | 100%
`,
  ],
  [
    "criteria for groups of communes",
    `
BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030 | < | < | < | < | <
TT | Tên tiêu chí | Nội dung chỉ tiêu | Chỉ tiêu theo nhóm xã | < | <
^ | ^ | ^ | Nhóm 1 | Nhóm 2 | Nhóm 3
1 | Quy hoạch | 1.1. Có quy hoạch chung xã được phê duyệt | Đạt | Đạt | Đạt
^ | ^ | 1.2. Tỷ lệ thực hiện quy hoạch | ≥ 70% | ≥ 50% | ≥ 30%
2 | Hạ tầng | 2.1. Tỷ lệ đường xã được nhựa hóa, bê tông hóa | 100% | ≥ 95% | ≥ 90%
`,
  ],
])("%s are read the same with the text in every merged cell", (_name, table) => {
  expect(tell(repeatMerged(table))).toBe(tell(table));
});
