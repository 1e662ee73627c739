import type { HorizonSource } from "../../../core/model/annex";
import { explain } from "../../clues/vi";

const horizons: Readonly<Record<HorizonSource, (year: string) => string>> = {
  header: (year) => `Năm đích ${year} (theo tiêu đề cột)`,
  section: (year) => `Năm đích ${year} (theo tên mục)`,
  title: (year) => `Năm đích ${year} (theo tên phụ lục)`,
  "target-column": (year) => `Năm đích ${year} (cột chỉ tiêu cuối cùng)`,
  assumed: (year) => `Năm đích ${year} (phụ lục không ghi, tạm lấy; đổi trong Thiết lập)`,
  setting: (year) => `Năm đích ${year} (đã chọn trong Thiết lập)`,
};

export const annexWords = {
  heading: (annexes: number) =>
    annexes === 1 ? "Phụ lục tìm thấy" : `Tìm thấy ${String(annexes)} phụ lục`,
  untitled: "Phụ lục không có tên",
  place: (range: string, rows: number) => `${range} · ${String(rows)} dòng chỉ tiêu`,
  placeOfTasks: (range: string, rows: number) => `${range} · ${String(rows)} nhiệm vụ`,
  certain: "Nhận ra chắc chắn",
  uncertain: "Chưa chắc là phụ lục",
  why: "Vì sao?",
  /** An uncertain annex asks; the answer settles it. */
  ask: "Bảng này có vẻ là phụ lục. Anh chị xem giúp từng cột là gì để tính cho đúng.",
  columns: "Xem cách hiểu các cột",
  choose: "Xem phụ lục này",
  shown: "Đang xem",
  explain,
  horizons,
  hiddenRows: (rows: number) => `Có ${String(rows)} dòng đang ẩn, vẫn được kiểm tra và tính.`,
};
