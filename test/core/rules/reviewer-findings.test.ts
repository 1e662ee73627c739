import { review } from "../../../src/core/review";
import type { Finding } from "../../../src/core/model/finding";
import { formatPosition, parsePosition } from "../../../src/core/sheet/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { ANNEX_FIXTURES, readFixture, type AnnexFixture } from "../../files/annex-fixtures";
import { gridSnapshot, readAnnexFile } from "./annex-grid";
import { ACCEPTED, EXPECTED } from "./reviewer-findings";

const isSerious = ({ severity }: Finding): boolean => severity !== "hint";

function seriousFindings(snapshot: SheetSnapshot): readonly Finding[] {
  return review(snapshot).annexes.flatMap(({ findings }) => findings.filter(isSerious));
}

function places(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ rule, at, severity }) => `${formatPosition(at)} ${severity} ${rule}`)
    .sort();
}

function expectedPlaces(name: AnnexFixture): readonly string[] {
  const { reviewerFindings } = readAnnexFile(name);
  const listed = EXPECTED[name].flatMap((one) => {
    if (!("by" in one)) return [];
    const severity = reviewerFindings.find(
      ({ where, type }) => where === one.where && type === one.type,
    )?.severity;
    return one.cells.map((cell) => `${cell} ${String(severity)} ${one.by}`);
  });
  const added = ACCEPTED[name].map(({ cell, severity, rule }) => `${cell} ${severity} ${rule}`);
  return [...listed, ...added].sort();
}

describe.each(ANNEX_FIXTURES)("%s", (name) => {
  const file = readAnnexFile(name);

  it("has every error and warning of the reviewer in the table, and no other", () => {
    const listed = file.reviewerFindings
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ where, type }) => `${where} ${type}`);
    expect(EXPECTED[name].map(({ where, type }) => `${where} ${type}`).sort()).toEqual(
      listed.sort(),
    );
  });

  it("leaves to people only what the reviewer's list calls human", () => {
    const human = file.reviewerFindings
      .filter((one) => one.human === true && one.severity !== "hint")
      .map(({ where, type }) => `${where} ${type}`);
    const left = EXPECTED[name].filter((one) => "human" in one);
    expect(left.map(({ where, type }) => `${where} ${type}`).sort()).toEqual(human.sort());
  });

  it("gives exactly these errors and warnings, at their cells", () => {
    expect(places(seriousFindings(gridSnapshot(file)))).toEqual(expectedPlaces(name));
  });

  it("gives the same for the clerk's workbook", () => {
    const inGrid = seriousFindings(gridSnapshot(file)).map(nameOf).sort();
    expect(seriousFindings(readFixture(name)).map(nameOf).sort()).toEqual(inGrid);
  });
});

/** Without the cell: the workbook has other title rows and offsets. */
function nameOf({ rule, says, severity, indicator = "" }: Finding): string {
  return `${severity} ${rule}.${says} ${indicator}`;
}

/** Cells of the grid → what they become once the reviewer's remarks are heeded; null empties. */
const MENDED: Readonly<Record<AnnexFixture, Readonly<Record<string, string | null>>>> = {
  "gio-linh-2023-yearly-plan": {
    A2: "(Ban hành kèm theo Kế hoạch số 25/KH-UBND ngày 10/02/2023 của UBND huyện Gio Linh)",
    B15: "100% cơ quan chuyên môn cấp tỉnh, UBND cấp huyện, UBND cấp xã công khai tiến độ, kết quả giải quyết hồ sơ TTHC trên Cổng Dịch vụ công, Cổng thông tin điện tử của tỉnh;",
    C17: "Cấp huyện: 34% Cấp xã: 16%",
    D17: "Cấp huyện: 54% Cấp xã: 40%",
    E17: "Cấp huyện: 74% Cấp xã: 60%",
    C22: "99%",
    G46: "Chỉ tiêu cấp tỉnh",
    C48: "4,17%",
    E48: "10%",
    F48: "20%",
    C49: "0%",
    D49: "0%",
    E49: "50%",
    F49: "100%",
    B66: "Chỉ số PCI thuộc nhóm tỉnh, thành phố có chất lượng điều hành khá của cả nước.",
    B72: "Số dự án đầu tư mới đăng ký trên địa bàn tỉnh tăng so với năm trước liền kề",
  },
  "gio-linh-2023-assessment": {
    A6: "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 19 chỉ tiêu",
    A7: "3. Chỉ tiêu đang thực hiện: 14 chỉ tiêu.",
    B34: "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    D21: "Năm 2023 việc số hóa kết quả giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của cấp huyện, cấp xã đạt 100% (theo số liệu thống kê trên hệ thống Một cửa tỉnh)",
    D38: "Đã bồi dưỡng theo chức danh cho 100% cán bộ, công chức (450/450 người)",
    ...Object.fromEntries(
      ["C11", "C17", "C19", "C20", "C21", "C25", "C26", "C28", "C33", "C35", "C36", "C38"]
        .concat(["C45", "C46", "C47", "C50", "C51", "C52", "C53"])
        .map((cell) => [cell, "Đã hoàn thành"]),
    ),
    C27: "Đang thực hiện",
  },
  "gio-chau-2024-targets": {
    D12: "Tối thiểu 80",
    B21: "Tỷ lệ hồ sơ TTHC được giải quyết trước hạn so với tổng số hồ sơ đã giải quyết trong năm.",
  },
  "binh-dinh-2023-criteria": {
    A2: "TT",
    B2: "Nội dung",
    C2: "Mục tiêu, giải pháp",
    D2: "Cơ quan theo dõi",
    E2: "Cơ quan chủ trì",
    F2: "Cơ quan phối hợp",
    E25: "Văn phòng UBND tỉnh; Các cơ quan, đơn vị, địa phương",
    C56: "100% cơ quan, tổ chức hành chính bố trí công chức theo đúng vị trí việc làm",
    C57: "100% đơn vị sự nghiệp bố trí viên chức theo đúng vị trí việc làm",
    C77: "Có thêm ít nhất 01 đơn vị tự bảo đảm chi thường xuyên trong năm",
    C78: "Có thêm ít nhất 01 đơn vị tự bảo đảm một phần chi thường xuyên trong năm",
  },
  "trieu-an-2023-tasks": {
    B15: "Số hóa kết quả giải quyết TTHC đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết cấp xã đạt tỷ lệ tối thiểu 35%",
    B19: "Tối thiểu 80% hồ sơ giải quyết TTHC được luân chuyển trong nội bộ giữa các ngành liên quan thực hiện bằng phương thức điện tử",
    F8: "Tháng 3/2023",
    F11: "Tháng 3/2023",
    F47: "Tháng 02/2023",
    F48: "Tháng 3/2023",
    F50: "Tháng 3/2023",
    B43: "Có ít nhất 50% hoạt động kiểm tra của UBND",
    D43: "Văn phòng",
    D44: "UBND",
    F54: "Quý II/2023",
  },
};

it.each(ANNEX_FIXTURES)("%s gives no error and no warning once its findings are mended", (name) => {
  const mended = mend(gridSnapshot(readAnnexFile(name)), MENDED[name]);
  expect(places(seriousFindings(mended))).toEqual([]);
});

function mend(
  snapshot: SheetSnapshot,
  cells: Readonly<Record<string, string | null>>,
): SheetSnapshot {
  const changed = new Map(
    Object.entries(cells).map(([cell, text]) => {
      const at = parsePosition(cell);
      if (at === undefined) throw new Error(`${cell} is no cell`);
      return [formatPosition(at), text];
    }),
  );
  const at = (row: number, column: number) => changed.get(formatPosition({ row, column }));
  const columns = Array.from({ length: snapshot.columnCount }, (_, column) => column);
  const values = snapshot.values.map((_, row) =>
    columns.map((column) => at(row, column) ?? valueAt(snapshot, row, column)),
  );
  const texts = values.map((row) => row.map((value) => (value === null ? "" : shown(value))));
  return { ...snapshot, values, texts };
}

function shown(value: CellValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
