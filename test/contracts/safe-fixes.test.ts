import "../fast-check-seed";
import fc from "fast-check";
import type { Finding } from "../../src/core/model/finding";
import { formatPosition } from "../../src/core/sheet/address";
import type { CellEdit } from "../../src/core/sheet/edit";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { applyEdits } from "../core/rules/apply-edits";
import { readTable } from "../core/rules/read-table";
import { findingsOn } from "../core/rules/review-table";

/** Ways in which clerks and converters spoil a text, and cells that must not be touched. */
const spoilings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => JSON.stringify(text.replace(" ", "  ")),
  (text) => JSON.stringify(text.replace(" ", "\u00A0")),
  (text) => JSON.stringify(text.normalize("NFD")),
  (text) => JSON.stringify(`<b>${text}</b>`),
  (text) => JSON.stringify(`<p>${text}</p> <p>Trong đó  cấp xã</p>`),
  (text) => JSON.stringify(`\n ${text}\u200B`),
  (text) => JSON.stringify(`[bookmark: _GoBack]${text.normalize("NFD")}  `),
  (text) => `{mixed} ${JSON.stringify(text.replace(" ", "  "))}`,
  (text) => JSON.stringify(`${text} số      /KH-UBND ngày    tháng`),
  (text) => JSON.stringify(`${text} Phản đầu và CBCCVV`),
];

const NAMES = [
  "Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính",
  "Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử",
  "Trên 50% hồ sơ được giải quyết trực tuyến mức độ 3 và 4",
  "Tối thiểu 100% kết quả giải quyết thủ tục hành chính được số hóa",
  "Từng bước thực hiện sát hạch công chức định kỳ",
  "Tỷ lệ hồ sơ trễ hạn không quá 5% tổng số hồ sơ",
];
const VALUES = [
  "90%",
  '"90%"',
  '" 87,5%"',
  '"12\\u00a0%"',
  "0,9",
  '"45"',
  "45",
  "",
  '"1.130"',
].concat(['"03 sáng kiến"', '"Kế  hoạch"', "=B2 → 40%", '{mixed} "70%"', "#N/A", '"x"', '"-5%"']);
const STATUSES = [
  "Đã thực hiện",
  "Đã hoàn thành",
  "Đang thực hiện",
  "đang  triển khai",
  "Chưa đạt",
].concat(["Cấp tỉnh", "", "nt", "Như kế hoạch", "{mixed} Đã thực hiện", '"Đã\\u00a0thực hiện"']);
const EVIDENCE = [
  "Đến nay đạt 92,5% theo số liệu của hệ thống một cửa điện tử của tỉnh",
  "Đang triển khai đến các phòng, ban, UBND các xã theo kế hoạch đã ban hành",
  "Đã xử lý 285/1.387 hồ sơ, đạt 20,6%; năm 2023 đạt 14.7% theo số liệu thống kê",
];

const oneOf = (texts: readonly string[]) => fc.constantFrom(...texts);
const spoilt = (texts: readonly string[]) =>
  fc.tuple(oneOf(texts), fc.constantFrom(...spoilings)).map(([text, spoil]) => spoil(text));
const ordinal = oneOf(["1", "2", "3", '"4."', '"5.."', "", '"1. "', "-"]);

const yearlyRow = fc
  .tuple(
    ordinal,
    spoilt(NAMES),
    oneOf(VALUES),
    oneOf(VALUES),
    oneOf(VALUES),
    spoilt(["", "Do sáp nhập"]),
  )
  .map((cells) => cells.join(" | "));
const yearlyTable = fc
  .array(yearlyRow, { minLength: 2, maxLength: 7 })
  .map((rows) =>
    [
      "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND HUYỆN A",
      "STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2025 | Ghi chú",
      ...rows,
    ].join("\n"),
  );
const statusRow = fc
  .tuple(ordinal, spoilt(NAMES), oneOf(STATUSES), spoilt(EVIDENCE))
  .map((cells) => cells.join(" | "));
const statusTable = fc
  .array(statusRow, { minLength: 2, maxLength: 7 })
  .map((rows) =>
    [
      "ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A",
      "1. Tổng số chỉ tiêu: 3 chỉ tiêu",
      "STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp",
      ...rows,
    ].join("\n"),
  );
const figureRow = fc
  .tuple(
    ordinal,
    spoilt(NAMES),
    oneOf(["%", "%", "Hồ sơ", ""]),
    oneOf([">= 90", "90", '"90%"', "Không quá 5", ""]),
    oneOf([...VALUES, "85", "88", '"87,5"']),
    oneOf(STATUSES),
    spoilt(["", "Do sáp nhập"]),
  )
  .map((cells) => cells.join(" | "));
const figureTable = fc
  .array(figureRow, { minLength: 2, maxLength: 7 })
  .map((rows) =>
    [
      "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ A",
      "TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả năm 2024 | Đánh giá (Đạt, Chưa đạt) | Ghi chú",
      ...rows,
    ].join("\n"),
  );
const table = fc.oneof(yearlyTable, statusTable, figureTable);

const isSafe = ({ fix }: Finding): boolean => fix?.kind === "safe";
const nameOf = ({ rule, says, severity, at }: Finding): string =>
  `${formatPosition(at)} ${severity} ${rule}.${says}`;

function safeEdits(findings: readonly Finding[]): readonly CellEdit[] {
  return findings.filter(isSafe).flatMap(({ fix }) => fix?.edits ?? []);
}

describe("safe fixes, over random tables", () => {
  it("remove exactly the findings that offered them, and add none", () => {
    fc.assert(
      fc.property(table, (literal) => {
        const before = readTable(literal);
        const findings = findingsOn(before);
        const after = findingsOn(applyEdits(before, safeEdits(findings)));
        const left = findings.filter((finding) => !isSafe(finding));
        expect(after.map(nameOf).sort()).toEqual(left.map(nameOf).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("change nothing when applied twice", () => {
    fc.assert(
      fc.property(table, (literal) => {
        const once = applyAll(readTable(literal));
        expect(applyAll(once).values).toEqual(once.values);
      }),
      { numRuns: 100 },
    );
  });

  it("are taken back by writing the edits backwards", () => {
    fc.assert(
      fc.property(table, (literal) => {
        const before = readTable(literal);
        const edits = distinct(safeEdits(findingsOn(before)));
        const after = applyEdits(before, edits);
        const undone = applyEdits(
          after,
          edits.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was })),
        );
        expect(undone.values).toEqual(before.values);
        expect(undone.formulas).toEqual(before.formulas);
      }),
      { numRuns: 100 },
    );
  });

  it("never touch formulas, mixed formatting or room left for a pen", () => {
    fc.assert(
      fc.property(table, (literal) => {
        const before = readTable(literal);
        for (const { at, was } of safeEdits(findingsOn(before))) {
          expect(typeof was === "object").toBe(false);
          expect(before.mixedFormats ?? []).not.toContainEqual({ row: at.row, column: at.column });
          expect(JSON.stringify(was)).not.toMatch(/ {3,}\/KH/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function applyAll(snapshot: SheetSnapshot): SheetSnapshot {
  return applyEdits(snapshot, safeEdits(findingsOn(snapshot)));
}

/** Two findings in one cell propose the same edit. */
function distinct(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byCell = new Map(edits.map((edit) => [formatPosition(edit.at), edit]));
  return [...byCell.values()];
}
