import { sheetOf } from "../sheets/table";
import type { LabelledTable, Truth } from "./labels/labelled-table";

/** Figures of a made-up district: two sections, one indicator below its goal. */
export const SHEET = sheetOf(`
PHỤ LỤC
KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023
STT|Chỉ tiêu|Đơn vị tính|Mục tiêu đến năm 2023|Kết quả thực hiện năm 2023|Đánh giá
I|Cải cách thủ tục||||
1|Tỷ lệ hồ sơ trả đúng hạn cho người dân|%|90|95|Đạt
2|Tỷ lệ hồ sơ nhận qua mạng trong năm|%|80|82|Đạt
3|Tỷ lệ giấy tờ được chép thành dữ liệu|%|70|75|Đạt
4|Tỷ lệ người dân hài lòng khi làm thủ tục|%|85|88|Đạt
II|Cải cách bộ máy||||
5|Tỷ lệ xã có bộ phận một cửa hiện đại|%|60|65|Đạt
6|Tỷ lệ công chức xã được bồi dưỡng trong năm|%|75|70|Không đạt
7|Tỷ lệ cuộc họp của xã được tổ chức qua mạng|%|40|45|Đạt
`);

const TRUTH: Truth = {
  columns: [
    { i: 0, role: "stt" },
    { i: 1, role: "indicator" },
    { i: 2, role: "unit" },
    { i: 3, role: "target" },
    { i: 4, role: "actual", year: 2023 },
    { i: 5, role: "status" },
  ],
  sections: [{}, {}],
  indicatorCount: 7,
  rowKinds: [
    "header",
    "section",
    ...["indicator", "indicator", "indicator", "indicator"],
    "section",
    ...["indicator", "indicator", "indicator"],
  ],
  goals: [
    { row: 2, comparator: "=", value: 90, unit: "%" },
    { row: 8, comparator: "=", value: 75, unit: "%" },
  ],
  statuses: { 2: "completed", 8: "missed" },
};

/** The sheet with its labels; single labels may be told otherwise. */
export function labelledTable(truth: Partial<Truth> = {}): LabelledTable {
  return {
    slug: "made-up-one",
    family: "made",
    truth: { ...TRUTH, ...truth },
    sheet: "PL",
    columnOffset: 0,
    rowMap: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    headerRows: [3],
    sheets: [SHEET],
  };
}
