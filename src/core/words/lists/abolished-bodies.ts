import { listed } from "../one-of";

/**
 * Departments that no longer exist. For the rule body-abolished; bodies of districts it knows from the list of places. To
 * add one: its names as they are written, in full and in short; "&" and a small letter behind "và" are read as well.
 */
export type AbolishedDepartment = {
  readonly names: readonly string[];
  /** What took over its work. */
  readonly instead: string;
};

/** ISO date of the first day without them. */
export const DEPARTMENTS_UNTIL = "2025-03-01";
export const DEPARTMENTS_SOURCE = "sắp xếp bộ máy theo Nghị quyết 18-NQ/TW, từ ngày 01/3/2025";

export const ABOLISHED_DEPARTMENTS: readonly AbolishedDepartment[] = [
  {
    names: listed("Thông tin và Truyền thông, TTTT, TT&TT, TT và TT"),
    instead: "Sở Khoa học và Công nghệ",
  },
  {
    names: listed("Kế hoạch và Đầu tư, KHĐT, KH&ĐT"),
    instead: "Sở Tài chính",
  },
  {
    names: listed("Tài nguyên và Môi trường, TNMT, TN&MT"),
    instead: "Sở Nông nghiệp và Môi trường",
  },
  { names: listed("Lao động, LĐTBXH, LĐ-TB&XH, LĐTB&XH"), instead: "Sở Nội vụ" },
  { names: listed("Giao thông vận tải, Giao thông Vận tải, GTVT"), instead: "Sở Xây dựng" },
];
