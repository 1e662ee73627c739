import type { SheetBasis } from "../../core/summary/plan/sheet-basis";
import type { SheetSentences } from "./sheet-sentences";

const COMPLETED: Readonly<Record<SheetBasis, string>> = {
  declared: "Đã hoàn thành",
  "declared-for-year": "Đạt kế hoạch năm",
  computed: "Đạt mức mục tiêu (phần mềm tính)",
  "targets-only": "Đã hoàn thành",
};

const IN_PROGRESS: Readonly<Record<SheetBasis, string>> = {
  declared: "Đang thực hiện",
  "declared-for-year": "Đang thực hiện",
  computed: "Chưa đạt mức mục tiêu",
  "targets-only": "Đang thực hiện",
};

const MISSED: Readonly<Record<SheetBasis, string>> = {
  declared: "Không hoàn thành",
  "declared-for-year": "Không hoàn thành",
  computed: "Quá hạn, không đạt mục tiêu",
  "targets-only": "Không hoàn thành",
};

const RATES: Readonly<Record<SheetBasis, string>> = {
  declared: "Tỷ lệ hoàn thành",
  "declared-for-year": "Tỷ lệ đạt kế hoạch năm",
  computed: "Tỷ lệ đạt mức mục tiêu",
  "targets-only": "Tỷ lệ hoàn thành",
};

const oneOf = (
  words: Readonly<Record<SheetBasis, string>>,
  bases: readonly SheetBasis[],
  else_: string,
): string => {
  const judged = bases.filter((basis) => basis !== "targets-only");
  const [only = "declared"] = judged;
  return judged.length > 1 ? else_ : words[only];
};

export const sheet: SheetSentences = {
  sheetName: "Tổng hợp",
  nationalTitle: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  title: (things) =>
    things === "tasks"
      ? "TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ"
      : "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
  ofAnnex: (title) => `Theo phụ lục: ${title}`,
  untitled: "Phụ lục không có tên",
  asOf: (day) => `số liệu tính đến ngày ${day}`,
  horizon: (years) => `năm đích ${years.join(", ")}`,
  listHeads: ([only, ...others], things) => [
    "STT",
    things === "tasks" ? "Nhiệm vụ" : "Chỉ tiêu",
    only === undefined || others.length > 0 ? "Mục tiêu" : `Mục tiêu ${String(only)}`,
    "Kết quả mới nhất",
    "Trạng thái",
    "Khoảng cách đến mục tiêu",
    "Kế hoạch năm đích",
    "Căn cứ",
    "Ghi chú",
  ],
  bySection: "TỔNG HỢP THEO LĨNH VỰC",
  list: (things) => (things === "tasks" ? "DANH SÁCH NHIỆM VỤ" : "DANH SÁCH CHỈ TIÊU"),
  sectionHeads: (bases) => [
    "STT",
    "Lĩnh vực",
    "Tổng số",
    oneOf(COMPLETED, bases, "Đã hoàn thành hoặc đạt mức"),
    oneOf(IN_PROGRESS, bases, "Đang thực hiện"),
    "Chưa thực hiện",
    oneOf(MISSED, bases, "Không hoàn thành"),
    "Chưa đủ số liệu",
    oneOf(RATES, bases, "Tỷ lệ"),
  ],
  noSection: "Không thuộc lĩnh vực nào",
  wholeAnnex: "Toàn bộ chỉ tiêu",
  noResults: "Chưa có kết quả",
  total: "Tổng cộng",
  grandTotal: "Cộng các phụ lục có kết quả",
  targetsOnly: "(bảng giao, chưa có kết quả)",
  legend: "Các trạng thái dùng trong bảng (chọn ở cột Trạng thái, số tổng hợp tự tính lại):",
  sectionChart: (title) =>
    title === "" ? "Kết quả theo lĩnh vực" : `Kết quả theo lĩnh vực: ${title}`,
  indicatorChart: (key, text, unit) => `${key}. ${text}${unit === "" ? "" : ` (${unit})`}`,
  year: "Năm",
  figure: "Kết quả, kế hoạch",
  goalLine: "Mục tiêu",
  placeAndDate: "………………, ngày …… tháng …… năm ………",
  preparedBy: "NGƯỜI LẬP BIỂU",
  approvedBy: "THỦ TRƯỞNG ĐƠN VỊ",
  signHere: "(Ký, ghi rõ họ tên)",
};
