export const liveWords = {
  switchOn: "Kiểm tra khi đang sửa",
  starting: "Đang bật…",
  waitsForCheck: "Bấm Kiểm tra một lần; sau đó sửa ô nào thì kết quả tự cập nhật.",
  following: (sheet: string) => `Đang theo dõi trang tính “${sheet}”.`,
  heldUp: (sheet: string) =>
    `Đang theo dõi trang tính “${sheet}”, chờ Excel cho đọc các ô vừa sửa. Nếu đang nhập dở một ô, hãy nhấn Enter.`,
  stoppedFollowing: "Tạm dừng theo dõi, xem thông báo bên dưới.",
  failed: "Không bật được. Tắt rồi bật lại để thử lần nữa.",
  behind: {
    "cells-moved": "Vừa có cột được chèn, xoá hoặc có ô bị dời chỗ.",
    "merges-unsure": "Vừa có thay đổi ở nhiều ô cùng lúc, có thể đã gộp hoặc tách ô.",
    "too-much": "Vừa có quá nhiều ô thay đổi cùng lúc.",
    "does-not-fit": "Trang tính đã thay đổi theo cách không theo dõi được.",
    unheard: "Trang tính được đọc trước khi bật theo dõi, từ đó có thể đã khác.",
    renamed: "Trang tính vừa được đổi tên.",
    "no-annex": "Trên trang tính hiện không còn nhận ra bảng chỉ tiêu nào.",
    gone: "Trang tính vừa bị xoá.",
  },
  outdated: "Kết quả đang hiện là của lần kiểm tra trước. Bấm Kiểm tra lại để có kết quả mới.",
  checkAgain: "Kiểm tra lại",
  news: (counts: {
    readonly total: number;
    readonly completed: number;
    readonly inProgress: number;
    readonly errors: number;
    readonly warnings: number;
  }) =>
    `Vừa cập nhật: ${String(counts.total)} chỉ tiêu, ${String(counts.completed)} đã hoàn thành, ` +
    `${String(counts.inProgress)} đang thực hiện; ${String(counts.errors)} lỗi, ${String(counts.warnings)} cảnh báo.`,
};
