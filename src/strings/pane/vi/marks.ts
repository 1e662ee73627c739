export const markWords = {
  heading: "Đánh dấu trên trang tính",
  kinds: { highlights: "Tô ô có lỗi", comments: "Ghi chú vào ô" },
  highlightsHint: "Đỏ: lỗi; vàng: cảnh báo; xanh: gợi ý. Tắt đi thì ô trở lại như trước.",
  commentsHint: "Tắt đi thì ghi chú mất hết, trừ ghi chú đã có người trả lời.",
  shown: {
    highlights: (sheet: string, cells: number) =>
      `Đã tô màu ${String(cells)} ô trên trang “${sheet}”.`,
    comments: (sheet: string, cells: number) =>
      `Đã ghi chú vào ${String(cells)} ô trên trang “${sheet}”.`,
  },
  nothingToMark: (sheet: string) => `Trên trang “${sheet}” không có ô nào cần đánh dấu.`,
  hidden: {
    highlights: (sheet: string) => `Đã bỏ tô màu trên trang “${sheet}”, các ô trở lại như trước.`,
    comments: (sheet: string) => `Đã gỡ các ghi chú của phần mềm trên trang “${sheet}”.`,
  },
  answered: (cells: string) => `Giữ lại ghi chú đã có người trả lời: ${cells}.`,
  taken: (cells: string) => `Không ghi vào được vì ô đã có ghi chú khác: ${cells}.`,
  remove: "Gỡ mọi dấu trong tệp",
  removeNote:
    "Gỡ phần tô màu và ghi chú do phần mềm đặt trên mọi trang tính đang hiện, trước khi gửi tệp đi.",
  removed: (sheets: number) => `Đã gỡ mọi dấu của phần mềm trên ${String(sheets)} trang tính.`,
  nothingToRemove: "Không có dấu nào của phần mềm trong tệp.",
  answeredLeft: (comments: number) => `Giữ lại ${String(comments)} ghi chú đã có người trả lời.`,
  older: "Kết quả đã đổi sau lần đánh dấu trước. Bấm Kiểm tra để dấu theo kịp.",
  behind: "Dấu trên trang tính chưa theo kết quả mới.",
};
