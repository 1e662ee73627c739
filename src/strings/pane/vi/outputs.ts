type Written = {
  readonly sheet: string;
  readonly annexes: number;
  /** Else an earlier sheet of ours was written again. */
  readonly created: boolean;
};

const about = (annexes: number): string =>
  annexes === 1 ? "cho phụ lục này" : `cho ${String(annexes)} phụ lục`;

const written = ({ sheet, annexes, created }: Written): string =>
  created
    ? `Đã lập trang “${sheet}” ${about(annexes)}.`
    : `Đã lập lại trang “${sheet}” ${about(annexes)}; các cột ghi thêm ở bên phải vẫn giữ nguyên.`;

export const outputWords = {
  heading: "Lập trang, in, gửi đi",
  scope: {
    sheet: (sheet: string, annexes: number) =>
      annexes === 1
        ? `Lấy số liệu từ trang tính “${sheet}”.`
        : `Lấy số liệu từ ${String(annexes)} phụ lục trên trang tính “${sheet}”.`,
    workbook: (sheets: number, annexes: number) =>
      `Lấy số liệu từ cả tệp: ${String(annexes)} phụ lục trên ${String(sheets)} trang tính.`,
  },
  nothingCertain:
    "Chưa có bảng nào chắc chắn là phụ lục nên chưa lập được. Hãy xem lại cách hiểu các cột.",
  summarySheet: "Lập trang Tổng hợp",
  summarySheetHint: "Trang in A4 ngang cho lãnh đạo ký: số liệu, bảng theo lĩnh vực, biểu đồ",
  reviewSheet: "Lập biên bản rà soát",
  reviewSheetHint: "Danh sách các điểm cần xem, gửi lại cho đơn vị lập phụ lục",
  options: "Tuỳ chọn khi lập trang",
  nationalTitle: "In Quốc hiệu, Tiêu ngữ trên trang Tổng hợp",
  unit: "Tên cơ quan lập trang",
  unitHint: "Để trống thì lấy tên đơn vị ghi trên phụ lục.",
  language: "Ngôn ngữ của dòng và trang tổng hợp, biên bản",
  chart: "Chỉ tiêu vẽ biểu đồ",
  chartAutomatic: "Chỉ tiêu cần lưu ý nhất",
  written,
  rescued: (rows: number, first: number) =>
    `Có ${String(rows)} dòng không còn trong phụ lục; ô anh chị tự ghi ở các dòng đó được chuyển xuống cuối trang, từ dòng ${String(first)}.`,
  otherName: (wanted: string) =>
    `Trong tệp đã có một trang “${wanted}” khác nên trang mới phải mang tên này.`,
  uncertain: (tables: number) => `${String(tables)} bảng chưa chắc là phụ lục nên không đưa vào.`,
  elsewhere: "Hoặc để nguyên trang này và ghi số liệu ra một trang riêng.",
  open: (sheet: string) => `Mở trang “${sheet}”`,
  back: (sheet: string) => `Về trang “${sheet}”`,
};
