type FindingCounts = { readonly error: number; readonly warning: number; readonly hint: number };

const spell = ({ error, warning, hint }: FindingCounts): string =>
  error + warning + hint === 0
    ? "không thấy lỗi nào"
    : `${String(error)} lỗi, ${String(warning)} cảnh báo, ${String(hint)} gợi ý`;

export const outcomeWords = {
  reviewed: (sheet: string, counts: FindingCounts) =>
    `Đã kiểm tra xong trang “${sheet}”: ${spell(counts)}.`,
  bookReviewed: (sheets: number, counts: FindingCounts) =>
    `Đã kiểm tra cả tệp: ${String(sheets)} trang tính có phụ lục, ${spell(counts)}.`,
  unread: (sheet: string, why: string) => `Bỏ qua trang “${sheet}”. ${why}`,
  reviewedUncertain:
    "Có bảng giống phụ lục nhưng chưa chắc. Hãy xem lại cách hiểu các cột trước khi dùng số liệu.",
  stopped: "Đã thôi chờ. Chưa có ô nào bị thay đổi.",
  fixed: (sheet: string, cells: number) => `Đã sửa ${String(cells)} ô trên trang “${sheet}”.`,
  inserted: (sheet: string, cells: string) =>
    `Đã ghi số liệu tổng hợp vào trang “${sheet}”, ô ${cells}.`,
  alreadyRight: (sheet: string) =>
    `Số liệu tổng hợp trên trang “${sheet}” đang đúng, không phải ghi lại.`,
  undone: {
    fix: (sheet: string, cells: number) =>
      `Đã hoàn tác lần sửa trên trang “${sheet}”: ${String(cells)} ô trở lại như trước.`,
    insert: (sheet: string) => `Đã hoàn tác lần chèn số liệu tổng hợp trên trang “${sheet}”.`,
    "summary-sheet": "Đã hoàn tác việc lập trang tổng hợp.",
    "review-sheet": "Đã hoàn tác việc lập biên bản rà soát.",
  },
  nothingWritten: "Chưa ghi được ô nào.",
  stale: (cells: string) => `Để nguyên vì nội dung đã khác lúc kiểm tra: ${cells}.`,
  refused: {
    protected: (cells: string) => `Chưa ghi được vì ô đang bị khoá: ${cells}.`,
    merged: (cells: string) => `Chưa ghi được vì ô nằm trong vùng gộp: ${cells}.`,
    spilled: (cells: string) => `Chưa ghi được vì ô do công thức khác điền vào: ${cells}.`,
    "mixed-formats": (cells: string) =>
      `Để nguyên vì trong ô có chữ đậm, nghiêng hoặc màu xen lẫn, sửa tự động sẽ mất: ${cells}. Anh chị sửa tay giúp.`,
    host: (cells: string) => `Chưa ghi được vì Excel từ chối: ${cells}.`,
  },
  flattened: (cells: string) =>
    `Trong ${cells} trước đây có chữ đậm, nghiêng hoặc màu xen lẫn; nay cả ô cùng một kiểu chữ. Hoàn tác trả lại nội dung nhưng không trả lại được kiểu chữ xen lẫn.`,
  left: (cells: string) =>
    `Dòng tổng hợp ở ${cells} không tự cập nhật được (có công thức riêng hoặc không có con số), anh chị sửa tay giúp.`,
  keptRows: (rows: number, first: number) =>
    `Vẫn giữ ${String(rows)} dòng từ dòng ${String(first)} vì nội dung ở đó đã thay đổi.`,
  postponed: (fixes: number) =>
    `${String(fixes)} chỗ cùng sửa một ô nên chưa làm; danh sách mới sẽ nêu lại.`,
  ignored: "Đã bỏ qua. Muốn xem lại thì mở mục Đã bỏ qua.",
  restored: "Đã đưa trở lại danh sách.",
  saved: "Đã lưu thiết lập vào tệp này.",
  failed: {
    review: "Chưa kiểm tra được.",
    fix: "Chưa sửa được.",
    insert: "Chưa chèn được số liệu tổng hợp.",
    "summary-sheet": "Chưa lập được trang tổng hợp.",
    "review-sheet": "Chưa lập được biên bản rà soát.",
    undo: "Chưa hoàn tác được.",
    save: "Chưa lưu được.",
    mark: "Chưa đổi được dấu trên trang tính.",
    select: "Chưa mở được ô này.",
    settings: "Chưa đọc được thiết lập lưu trong tệp.",
  },
  /** After the first few cells of a long list. */
  andMore: (cells: string, more: number) => `${cells} và ${String(more)} ô khác`,
  question: {
    insertRows: (sheet: string, rows: number, before: number) =>
      `Trang “${sheet}” chưa có chỗ trống cho số liệu tổng hợp. Chèn thêm ${String(rows)} dòng phía trên dòng ${String(before)} nhé? Phần bên dưới sẽ lùi xuống.`,
    yes: "Chèn dòng",
    no: "Không chèn",
  },
};
