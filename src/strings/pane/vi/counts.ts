import type { Status } from "../../../core/progress/assessment";

type Computed = { readonly horizon: string; readonly years: string };

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
      ? `Đạt mức mục tiêu ${horizon} (phần mềm tính)`
      : `Đạt mức mục tiêu ${horizon} theo số liệu năm ${years} (phần mềm tính)`,
  "in-progress": ({ horizon }) => `Chưa đạt mức mục tiêu ${horizon} (phần mềm tính)`,
  "not-started": () => "Chưa thực hiện",
  missed: ({ horizon }) => `Đã qua năm ${horizon} mà không đạt (phần mềm tính)`,
  unmeasured: () => "Chưa đủ số liệu để tính",
  "other-level": () => "Thuộc cấp khác",
  "not-applicable": () => "Không áp dụng, không phát sinh",
};

export const countWords = {
  heading: "Số liệu tổng hợp",
  total: "Tổng số chỉ tiêu",
  declared,
  computed,
  apart: "Không tính vào tổng số",
  targetsOnly: "Bảng giao chỉ tiêu, chưa có kết quả nên chưa tính mức độ hoàn thành.",
  uncertain: "Chưa chắc đây là phụ lục nên số liệu chỉ để tham khảo.",
  onBoundary: (count: number) =>
    `Trong số đạt có ${String(count)} chỉ tiêu vừa bằng mức “trên …”. Nếu đơn vị không tính là đạt, đổi trong Thiết lập.`,
  onEstimate: (count: number) =>
    `Có ${String(count)} chỉ tiêu tính theo số ước thực hiện vì chưa có số chính thức.`,
  insert: "Chèn số liệu tổng hợp",
  showIndicators: (label: string, count: number) => `${label}: xem ${String(count)} chỉ tiêu`,
};
