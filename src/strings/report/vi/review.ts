import type { HorizonSource } from "../../../core/model/annex";
import { formatDay, formatNumber } from "../../format";
import { explain } from "../../clues/vi";
import { vi as terms } from "../../terms/vi";
import type { ReviewSentences } from "../sentences";

const SOURCES: Readonly<Record<HorizonSource, string>> = {
  header: "ghi ở tiêu đề cột",
  section: "ghi ở tên nhóm",
  title: "ghi ở tên phụ lục",
  "target-column": "năm xa nhất trong các cột chỉ tiêu",
  assumed: "không thấy ghi nên tạm lấy; nếu sai, chạy lại với --horizon=NĂM",
  setting: "do người dùng chọn",
};

const number = (value: number): string => formatNumber("vi", value);

function told(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${number(count)} ${what}`];
}

export const review: ReviewSentences = {
  sheet: (name, hidden) => `Trang tính “${name}”${hidden ? " (đang ẩn)" : ""}`,
  ownSheet: "do phần mềm lập, không phải phụ lục nên không kiểm tra.",
  noAnnex: "không có bảng chỉ tiêu nào.",
  emptySheet: "trống.",
  uncalculated: (count, first) =>
    `Chú ý: ${number(count)} ô công thức (từ ô ${first}) chưa có kết quả lưu trong tệp nên đọc như ô trống. Hãy mở tệp bằng Excel, lưu lại rồi kiểm tra lại.`,
  annex: (range, title) => `PHỤ LỤC (vùng ${range}): ${title}`,
  untitled: "(không có tên)",
  level: (level) => `${terms.levels[level]}.`,
  asOf: (day) => `Tính đến ngày ${formatDay(day)}.`,
  horizon: (year, source) => `Năm đích: ${String(year)} (${SOURCES[source]}).`,
  question: (range) =>
    `CÂU HỎI: vùng ${range} có phải là phụ lục chỉ tiêu cần kiểm tra không? Phần mềm chưa chắc:`,
  ifAnnex: (rows, { error, warning, hint }) =>
    `Nếu phải: bảng có ${number(rows)} dòng chỉ tiêu, ${number(error)} lỗi, ${number(warning)} cảnh báo, ${number(hint)} gợi ý; hãy khai báo ý nghĩa các cột (--mapping) rồi chạy lại. Nếu không phải, bỏ qua.`,
  explain,
  courses: ({ "on-course": on, behind, short }) =>
    `Lộ trình: ${[
      ...told(on, "chỉ tiêu đúng hướng"),
      ...told(behind, "chỉ tiêu chậm so với lộ trình"),
      ...told(short, "chỉ tiêu có kế hoạch thấp hơn mục tiêu"),
    ].join(", ")}.`,
  found: ({ error, warning, hint }) =>
    `Cần xem lại: ${number(error)} lỗi, ${number(warning)} cảnh báo, ${number(hint)} gợi ý.`,
  nothingFound: "Không thấy lỗi nào.",
  ignored: (count) => `Đã bỏ qua ${number(count)} điểm; lý do được lưu trong tệp.`,
  wholeAnnex: "Cả phụ lục",
  indicator: (things, key, row, text) =>
    `${things === "tasks" ? "Nhiệm vụ" : "Chỉ tiêu"} ${key} (dòng ${String(row)}): ${text}`,
  cell: (cell) => `ô ${cell}`,
  why: "Vì sao:",
  todo: "Cần làm:",
  sameAdvice: (cell) => `Vì sao và cần làm gì: như ở ô ${cell}.`,
  fix: {
    safe: "Sửa được ngay trong Excel, con số và ý nghĩa giữ nguyên",
    review: "Trong Excel có sẵn cách sửa để xem trước",
  },
  becomes: (was, becomes) => `“${was}” → “${becomes}”`,
};
