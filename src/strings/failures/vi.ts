import type { FailureSentences } from "./sentences";

export const vi: FailureSentences = {
  "no-annex": ({ sheet }) => ({
    says: `Không tìm thấy bảng chỉ tiêu nào trên trang tính “${sheet}”.`,
    advice:
      "Hãy mở trang tính có phụ lục (cột STT, chỉ tiêu, số liệu các năm hoặc đánh giá) rồi bấm Kiểm tra lại.",
  }),
  "no-annex-anywhere": () => ({
    says: "Không tìm thấy bảng chỉ tiêu nào trong cả tệp.",
    advice:
      "Hãy xem tệp đang mở có đúng là tệp phụ lục không; các trang tính đang ẩn thì không được kiểm tra.",
  }),
  "own-sheet": ({ sheet }) => ({
    says: `Trang tính “${sheet}” do phần mềm lập, không phải phụ lục.`,
    advice: "Hãy mở trang tính có phụ lục rồi bấm lại.",
  }),
  "annex-uncertain": () => ({
    says: "Chưa có bảng nào chắc chắn là phụ lục.",
    advice: "Hãy xem lại cách hiểu các cột của bảng rồi bấm lại.",
  }),
  "sheet-protected": ({ sheet }) => ({
    says: `Trang tính “${sheet}” đang được bảo vệ nên không ghi vào được.`,
    advice:
      "Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi làm lại. Việc kiểm tra vẫn dùng được bình thường; trang Tổng hợp và biên bản rà soát là trang mới nên vẫn lập được.",
  }),
  "workbook-protected": () => ({
    says: "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính.",
    advice:
      "Vào thẻ Xem lại (Review), tắt Bảo vệ sổ làm việc (Protect Workbook) rồi làm lại, hoặc nhờ người đặt mật khẩu mở giúp.",
  }),
  "workbook-read-only": () => ({
    says: "Tệp đang mở ở chế độ chỉ đọc nên không ghi vào được.",
    advice:
      "Bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu thành một tệp khác rồi làm lại trên tệp đó.",
  }),
  "editing-a-cell": () => ({
    says: "Excel đang chờ kết thúc việc nhập ô.",
    advice: "Hãy nhấn Enter để kết thúc nhập ô (hoặc Esc để bỏ), rồi làm lại.",
  }),
  "too-large": ({ rows, columns }) => ({
    says: `Bảng quá lớn để đọc trong một lần (${String(rows)} dòng, ${String(columns)} cột).`,
    advice:
      "Hãy xoá các dòng, cột trống đã định dạng thừa ở cuối trang tính, hoặc tách phụ lục ra trang tính riêng rồi kiểm tra lại.",
  }),
  "host-too-old": ({ needs }) => ({
    says: `Phiên bản Excel trên máy này chưa có chức năng cần dùng (${needs}).`,
    advice: "Hãy dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  }),
  "sheet-missing": ({ sheet }) => ({
    says: `Không còn trang tính “${sheet}”: có thể đã bị xoá hoặc đổi tên.`,
    advice: "Hãy mở trang tính có phụ lục và bấm Kiểm tra lại.",
  }),
  "outcome-unknown": ({ sheet }) => ({
    says: `Excel ngắt giữa chừng nên không biết chắc ô nào trên trang tính “${sheet}” đã được ghi.`,
    advice:
      "Hãy bấm Kiểm tra lại để xem trang tính đang có gì; nếu cần, lấy bản cũ từ lịch sử phiên bản của tệp.",
  }),
  "sheet-unfinished": ({ sheet }) => ({
    says: `Trang “${sheet}” có thể mới ghi được một phần vì Excel ngắt giữa chừng.`,
    advice:
      "Hãy bấm lại nút vừa rồi để ghi lại cả trang. Các ô anh chị tự ghi bên cạnh vẫn còn nguyên.",
  }),
  "former-unknown": ({ sheet }) => ({
    says: `Không đưa trang “${sheet}” về bản trước được vì bản đó lập từ lần mở tệp trước.`,
    advice: "Nếu cần bản cũ, hãy lấy từ lịch sử phiên bản hoặc bản sao lưu của tệp.",
  }),
  "unsupported-sheet": ({ sheet }) => ({
    says: `“${sheet}” là trang biểu đồ hoặc trang macro, không có ô dữ liệu để kiểm tra.`,
    advice: "Hãy mở trang tính có phụ lục rồi bấm Kiểm tra lại.",
  }),
  "connection-lost": () => ({
    says: "Mất kết nối với Excel giữa chừng.",
    advice:
      "Hãy kiểm tra mạng rồi làm lại. Trước khi làm lại, nên xem trang tính đã thay đổi gì chưa.",
  }),
  "session-expired": () => ({
    says: "Phiên làm việc với Excel đã hết hạn.",
    advice:
      "Hãy tải lại trang Excel (hoặc đóng và mở lại tệp) rồi mở lại bảng rà soát; trước khi làm lại, nên xem trang tính đã thay đổi gì chưa.",
  }),
  throttled: () => ({
    says: "Excel đang bận vì nhận quá nhiều yêu cầu.",
    advice: "Hãy đợi khoảng một phút rồi làm lại.",
  }),
  "not-responding": () => ({
    says: "Excel không trả lời.",
    advice:
      "Hãy xem Excel có đang mở hộp thoại nào hoặc đang nhập dở một ô không, đóng lại; xem trang tính đã thay đổi gì chưa rồi thử lần nữa.",
  }),
  busy: () => ({
    says: "Một việc khác đang chạy.",
    advice: "Hãy đợi việc đó xong rồi bấm lại.",
  }),
  "given-up": () => ({
    says: "Đã thôi chờ Excel; từ lúc đó không có ô nào bị đổi.",
    advice: "Hãy nhấn Enter để kết thúc nhập ô (hoặc Esc để bỏ), rồi làm lại.",
  }),
  "code-missing": () => ({
    says: "Không tải được một phần của bảng rà soát.",
    advice:
      "Có thể mạng bị ngắt hoặc vừa có phiên bản mới. Hãy kiểm tra mạng, đóng rồi mở lại bảng rà soát.",
  }),
  "settings-damaged": () => ({
    says: "Phần thiết lập lưu trong tệp này bị hỏng nên không đọc được.",
    advice:
      "Bản hỏng được để riêng, không bị xoá. Các thiết lập đang dùng là mặc định; hãy xem lại trong mục Thiết lập.",
  }),
  "profile-unreadable": ({ fields }) => ({
    says:
      fields.length === 0
        ? "Nội dung này không phải là bộ thiết lập của phần rà soát phụ lục."
        : `Bộ thiết lập có mục không đọc được: ${fields.join(", ")}.`,
    advice:
      "Hãy xin lại tệp thiết lập hoặc chép lại nguyên văn từ nơi đã xuất ra. Thiết lập đang dùng được giữ nguyên.",
  }),
  stale: () => ({
    says: "Trang tính đã thay đổi từ lần kiểm tra trước.",
    advice: "Hãy bấm Kiểm tra lại để lấy kết quả mới rồi làm tiếp.",
  }),
  "host-refused": ({ code }) => ({
    says: `Excel từ chối thao tác này (mã ${code}).`,
    advice:
      "Hãy thử lại. Nếu vẫn gặp, hãy gửi mã này cho người phụ trách công nghệ thông tin của đơn vị.",
  }),
  "file-unreadable": ({ reason }) => FILE_PROBLEMS[reason],
};

const FILE_PROBLEMS = {
  "not-a-workbook": {
    says: "Tệp này không phải là bảng tính.",
    advice: "Chỉ đọc được tệp .xlsx, .xls hoặc .ods.",
  },
  encrypted: {
    says: "Tệp có mật khẩu nên không đọc được.",
    advice: "Hãy mở tệp trong Excel, bỏ mật khẩu rồi lưu lại.",
  },
  truncated: {
    says: "Tệp bị hỏng hoặc bị cắt dở.",
    advice: "Hãy xin lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.",
  },
  "too-large": {
    says: "Tệp quá lớn.",
    advice: "Hãy tách phụ lục ra một tệp riêng rồi kiểm tra tệp đó.",
  },
  "too-slow": {
    says: "Đọc tệp quá lâu nên đã dừng lại.",
    advice: "Hãy tách phụ lục ra một tệp riêng rồi kiểm tra tệp đó.",
  },
  missing: {
    says: "Không thấy tệp này.",
    advice: "Hãy xem lại tên tệp và đường dẫn.",
  },
  "no-permission": {
    says: "Không có quyền đọc tệp này.",
    advice: "Hãy xin quyền đọc, hoặc chép tệp sang thư mục của mình rồi thử lại.",
  },
} as const;
