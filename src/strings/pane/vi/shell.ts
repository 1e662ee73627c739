export const shellWords = {
  title: "Rà soát phụ lục",
  review: "Kiểm tra",
  reviewBook: "Cả tệp",
  reviewBookHint: "Kiểm tra mọi trang tính đang hiện trong tệp và so sánh với nhau",
  sheets: "Các trang tính có phụ lục",
  sheetFindings: (sheet: string, errors: number, warnings: number) =>
    `${sheet}: ${String(errors)} lỗi, ${String(warnings)} cảnh báo`,
  undo: "Hoàn tác",
  nothingToUndo: "Chưa có gì để hoàn tác",
  settings: "Thiết lập",
  help: "Hướng dẫn",
  back: "Quay lại",
  dismiss: "Đóng",
  stopWaiting: "Thôi chờ",
  tools: "Công cụ",
  lastReviewed: (moment: string, sheet: string) => `Kiểm tra lúc ${moment}, trang tính “${sheet}”.`,
  elsewhere: (shown: string, open: string) =>
    `Kết quả của trang “${shown}”, đang mở trang “${open}”.`,
  reviewOpen: "Kiểm tra trang này",
  notReviewed: "Chưa kiểm tra trang tính nào.",
  outdated: "Trang tính vừa được ghi thêm mà chưa đọc lại được. Bấm Kiểm tra để có kết quả mới.",
  oldFormat:
    "Tệp này ở định dạng cũ (.xls). Khi lưu, Excel không giữ thiết lập, danh sách đã bỏ qua, cách hiểu cột và nhận xét đã gắn; màu đánh dấu có thể thiếu. Số liệu tổng hợp và các trang được lập vẫn lưu bình thường. Muốn giữ đủ, hãy lưu tệp thành .xlsx.",
  loading: "Đang mở…",
  running: {
    review: "Đang kiểm tra…",
    fix: "Đang sửa…",
    insert: "Đang ghi số liệu tổng hợp…",
    "summary-sheet": "Đang lập trang tổng hợp…",
    "review-sheet": "Đang lập biên bản rà soát…",
    undo: "Đang hoàn tác…",
    save: "Đang lưu…",
    mark: "Đang đánh dấu…",
  },
  waiting: "Excel chưa trả lời. Nếu đang nhập dở một ô, hãy nhấn Enter để kết thúc nhập ô.",
  welcome: {
    heading: "Bắt đầu thế nào?",
    lines: [
      "Mở trang tính có phụ lục chỉ tiêu rồi bấm Kiểm tra.",
      "Xem số chỉ tiêu đã hoàn thành, đang thực hiện và những chỗ sai, thiếu. Chưa bấm Sửa thì không ô nào bị đổi.",
      "Đúng rồi thì bấm Chèn số liệu tổng hợp. Lỡ tay thì bấm Hoàn tác.",
    ],
    sample:
      "Muốn thử trước: lập bảng có các cột STT, Chỉ tiêu, Mức độ hoàn thành, ghi vài dòng rồi bấm Kiểm tra.",
    understood: "Đã rõ",
  },
  bug: {
    heading: "Bảng rà soát gặp trục trặc",
    advice:
      "Đây là lỗi của phần mềm, không phải do anh chị thao tác. Dữ liệu trong Excel vẫn còn nguyên. Hãy mở lại bảng rà soát; nếu còn gặp, gửi phần chi tiết dưới đây cho người phụ trách công nghệ thông tin.",
    details: "Chi tiết kỹ thuật",
    reopen: "Mở lại bảng rà soát",
  },
};
