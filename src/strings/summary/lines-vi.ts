import type { SummaryBasis, SummaryLine } from "../../core/summary/lines/summary-line";
import { formatDay } from "../format";
import { vi as terms } from "../terms/vi";
import { listKeys, type LineSentences } from "./line-sentences";

const noun = ({ things }: SummaryLine): string => (things === "tasks" ? "nhiệm vụ" : "chỉ tiêu");
const Noun = ({ things }: SummaryLine): string => (things === "tasks" ? "Nhiệm vụ" : "Chỉ tiêu");

type Computed = Extract<SummaryBasis, { readonly of: "computed" }>;

function goalLevel({ horizons }: Computed): string {
  const [only] = horizons;
  return horizons.length === 1 && only !== undefined
    ? `mức mục tiêu ${String(only)}`
    : "mức mục tiêu của năm đích";
}

function onWhichFigures({ years, estimates }: Computed): string {
  const named = years.length === 2 ? `các năm ${years.join("–")}` : `năm ${years.join("")}`;
  const when = years.length === 0 ? "" : ` theo số liệu ${named}`;
  const estimated = estimates > 0 ? `, trong đó ${String(estimates)} số ước thực hiện` : "";
  return `${when} (phần mềm tính${estimated})`;
}

function completed(line: SummaryLine, count: string): string {
  const { basis } = line;
  const counted = `${count} ${noun(line)}`;
  switch (basis.of) {
    case "declared": {
      const when = basis.date === undefined ? "" : ` đến ${formatDay(basis.date)}`;
      return `${Noun(line)} đã hoàn thành${when}: ${counted}`;
    }
    case "declared-for-year":
      return `${Noun(line)} đạt kế hoạch năm ${String(basis.year)}: ${counted}`;
    case "computed":
      return `${Noun(line)} đạt ${goalLevel(basis)}${onWhichFigures(basis)}: ${counted}`;
  }
}

function inProgress(line: SummaryLine, count: string): string {
  const { basis } = line;
  const counted = `${count} ${noun(line)}.`;
  switch (basis.of) {
    case "declared":
      return `${Noun(line)} đang thực hiện: ${counted}`;
    case "declared-for-year":
      return `${Noun(line)} đang thực hiện so với kế hoạch năm ${String(basis.year)}: ${counted}`;
    case "computed":
      return `${Noun(line)} đang thực hiện so với ${goalLevel(basis)}${onWhichFigures(basis)}: ${counted}`;
  }
}

function missed(line: SummaryLine, count: string): string {
  const how =
    line.basis.of === "computed"
      ? `không đạt ${goalLevel(line.basis)} khi đã qua năm đích (phần mềm tính)`
      : "không hoàn thành";
  return `${Noun(line)} ${how}: ${count} ${noun(line)}${listKeys(line)}.`;
}

function otherLevel(line: SummaryLine, count: string): string {
  const levels = line.levels.map((level) => terms.levels[level].toLowerCase()).join(", ");
  const whose = levels === "" ? "cấp khác" : levels;
  return `Không tính vào tổng số: ${count} ${noun(line)} thuộc ${whose}${listKeys(line)}.`;
}

export const lines: LineSentences = {
  total: (line, count) => `Tổng số ${noun(line)}: ${count} ${noun(line)}`,
  completed,
  "in-progress": inProgress,
  "not-started": (line, count) =>
    `${Noun(line)} chưa thực hiện: ${count} ${noun(line)}${listKeys(line)}.`,
  missed,
  unmeasured: (line, count) =>
    `${Noun(line)} chưa đủ số liệu để đánh giá: ${count} ${noun(line)}${listKeys(line)}.`,
  "other-level": otherLevel,
  "not-applicable": (line, count) =>
    `Không tính vào tổng số: ${count} ${noun(line)} không áp dụng hoặc không phát sinh${listKeys(line)}.`,
  "on-boundary": (line, count) =>
    `Trong số ${noun(line)} đạt mức mục tiêu có ${count} ${noun(line)} chỉ vừa bằng ngưỡng “trên”, “hơn” hoặc “dưới”${listKeys(line)}, phần mềm tính là đạt.`,
  "targets-only": (line) =>
    line.things === "tasks"
      ? "Danh mục nhiệm vụ, chưa có kết quả thực hiện nên chưa tính mức hoàn thành."
      : "Bảng giao chỉ tiêu, chưa có kết quả thực hiện nên chưa tính mức hoàn thành.",
};
