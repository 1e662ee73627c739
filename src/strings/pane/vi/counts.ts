import type { Courses } from "../../../core/assess/count-courses";
import type { Status } from "../../../core/model/assessment";

/** "2025", or "" where sections have different goal years; "2022" or "2021–2022", or "" where unknown. */
type Computed = { readonly horizon: string; readonly years: string };

const goal = (horizon: string): string =>
  horizon === "" ? "mức mục tiêu của năm đích" : `mức mục tiêu ${horizon}`;

const declared: Readonly<Record<Status, (asOf: string) => string>> = {
  completed: (asOf) => (asOf === "" ? "Đã hoàn thành" : `Đã hoàn thành đến ${asOf}`),
  "in-progress": () => "Đang thực hiện",
  "not-started": () => "Chưa thực hiện",
  missed: () => "Không hoàn thành",
  unmeasured: () => "Chưa đánh giá hoặc chưa rõ mức độ",
  "other-level": () => "Thuộc cấp khác",
  "not-applicable": () => "Không áp dụng, không phát sinh",
};

const computed: Readonly<Record<Status, (values: Computed) => string>> = {
  completed: ({ horizon, years }) =>
    years === ""
      ? `Đạt ${goal(horizon)} (phần mềm tính)`
      : `Đạt ${goal(horizon)} theo số liệu năm ${years} (phần mềm tính)`,
  "in-progress": ({ horizon }) => `Chưa đạt ${goal(horizon)} (phần mềm tính)`,
  "not-started": () => "Chưa thực hiện",
  missed: ({ horizon }) =>
    horizon === ""
      ? "Đã qua năm đích mà không đạt (phần mềm tính)"
      : `Đã qua năm ${horizon} mà không đạt (phần mềm tính)`,
  unmeasured: () => "Chưa đủ số liệu để tính",
  "other-level": () => "Thuộc cấp khác",
  "not-applicable": () => "Không áp dụng, không phát sinh",
};

function told(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${String(count)} ${what}`];
}

export const countWords = {
  heading: "Số liệu tổng hợp",
  total: "Tổng số chỉ tiêu",
  totalTasks: "Tổng số nhiệm vụ",
  declared,
  /** The column answers one year's target, not the goal year's. */
  declaredForYear: {
    completed: (year: string) => `Đạt kế hoạch năm ${year}`,
    inProgress: (year: string) => `Chưa đạt kế hoạch năm ${year}`,
  },
  computed,
  ofLevels: (levels: string) => `Thuộc ${levels}`,
  apart: "Không tính vào tổng số",
  targetsOnly: "Bảng giao chỉ tiêu, chưa có kết quả nên chưa tính mức độ hoàn thành.",
  targetsOnlyTasks: "Danh mục nhiệm vụ, chưa có kết quả nên chưa tính mức độ hoàn thành.",
  uncertain:
    "Chưa chắc đây là phụ lục nên số liệu chỉ để tham khảo. Xem lại các cột trước khi chèn.",
  onBoundary: (count: number) =>
    `Trong số đạt có ${String(count)} chỉ tiêu chỉ vừa bằng mức “trên …”. Nếu đơn vị không tính là đạt, đổi trong Thiết lập.`,
  onEstimate: (count: number) =>
    `Có ${String(count)} chỉ tiêu tính theo số ước thực hiện vì chưa có số chính thức.`,
  courses: (courses: Courses) =>
    `Còn trên đường tới mục tiêu: ${[
      ...told(courses["on-course"], "đúng hướng"),
      ...told(courses.behind, "chậm so với lộ trình"),
      ...told(courses.short, "có kế hoạch thấp hơn mục tiêu"),
    ].join(", ")}.`,
  bySection: "Theo từng mục",
  section: "Mục",
  /** By what the numbers rest on: computed ones are never called completed. */
  sectionDone: {
    declared: "Hoàn thành/tổng số",
    "declared-for-year": "Đạt kế hoạch năm/tổng số",
    computed: "Đạt mức mục tiêu/tổng số",
  },
  /** How many rows of a section are behind their years, and how many are planned not to arrive. */
  lagging: (behind: number, short: number) =>
    [...told(behind, "chậm so với lộ trình"), ...told(short, "có kế hoạch thấp hơn mục tiêu")].join(
      ", ",
    ),
  noSection: "Ngoài các mục",
  insert: "Chèn số liệu tổng hợp",
  options: "Cách ghi, chép vào báo cáo",
  live: "Ghi bằng công thức, tự đếm lại khi sửa cột đánh giá",
  leadingZero: "Thêm số 0 trước số dưới 10 (08 chỉ tiêu)",
  language: "Ngôn ngữ của dòng tổng hợp",
  copyText: "Chép để dán vào báo cáo",
};
