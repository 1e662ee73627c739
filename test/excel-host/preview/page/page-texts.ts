export type PageLanguage = "vi" | "en";

const vi = {
  product: "Xem thử trong trình duyệt",
  notExcel: "Mô phỏng Excel để xem thử, không phải Excel của Microsoft",
  home: "Trang đầu",
  files: "Tệp",
  openSample: "Mở phụ lục mẫu",
  openOwn: "Mở tệp .xlsx của bạn",
  saveAs: "Lưu thành .xlsx",
  view: "Xem thử",
  language: "Ngôn ngữ",
  theme: "Giao diện",
  light: "Sáng",
  dark: "Tối",
  paneWidth: "Độ rộng bảng",
  zoom: "Thu phóng",
  nameBox: "Hộp tên",
  content: "Nội dung ô",
  sheets: "Trang tính",
  grid: "Bảng tính",
  closePane: "Đóng bảng",
  average: "Trung bình",
  count: "Đếm",
  sum: "Tổng",
  ready: "Sẵn sàng",
  editing: "Đang nhập: Enter để ghi, Esc để bỏ",
  refused: "Excel không nhận nội dung này.",
  protectedSheet: "Trang tính đang được bảo vệ.",
  unreadable: "Không mở được tệp này. Hãy chọn một tệp .xlsx.",
  starting: "Đang mở bảng tính…",
  commandUnknown: "Phần bổ trợ chưa có lệnh này.",
  linkBroken: "Không còn trang tính mà liên kết này dẫn tới.",
};

export type PageTexts = Readonly<Record<keyof typeof vi, string>>;

const en: PageTexts = {
  product: "Preview in the browser",
  notExcel: "A stand-in to try the add-in, not Microsoft Excel",
  home: "Home",
  files: "File",
  openSample: "Open a sample annex",
  openOwn: "Open your .xlsx file",
  saveAs: "Save as .xlsx",
  view: "Preview",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  paneWidth: "Pane width",
  zoom: "Zoom",
  nameBox: "Name box",
  content: "Cell content",
  sheets: "Sheets",
  grid: "Spreadsheet",
  closePane: "Close pane",
  average: "Average",
  count: "Count",
  sum: "Sum",
  ready: "Ready",
  editing: "Editing: Enter writes, Esc drops",
  refused: "Excel does not take this content.",
  protectedSheet: "The sheet is protected.",
  unreadable: "This file cannot be opened. Please choose an .xlsx file.",
  starting: "Opening the workbook…",
  commandUnknown: "The add-in does not know this command.",
  linkBroken: "The sheet that this link leads to is not there any more.",
};

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = { vi, en };

/** As Office names languages. */
export const locales: Readonly<Record<PageLanguage, string>> = { vi: "vi-VN", en: "en-US" };

/** The sample annexes by what they are; a file that is not listed shows its own name. */
export const annexTitles: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  "gio-linh-2023-assessment.xlsx": {
    vi: "Huyện Gio Linh: đánh giá đến 14/10/2023",
    en: "Gio Linh district: assessment to 14/10/2023",
  },
  "gio-linh-2023-yearly-plan.xlsx": {
    vi: "Huyện Gio Linh: kế hoạch từng năm 2022–2025",
    en: "Gio Linh district: yearly plan 2022–2025",
  },
  "gio-chau-2024-targets.xlsx": {
    vi: "Xã Gio Châu: chỉ tiêu năm 2024, hai bảng",
    en: "Gio Châu commune: targets for 2024, two tables",
  },
  "binh-dinh-2023-criteria.xlsx": {
    vi: "Tỉnh Bình Định: tiêu chí thành phần 2023",
    en: "Bình Định province: criteria of 2023",
  },
  "trieu-an-2023-tasks.xlsx": {
    vi: "Xã Triệu An: nhiệm vụ năm 2023",
    en: "Triệu An commune: tasks of 2023",
  },
};
