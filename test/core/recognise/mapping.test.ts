import { recognise } from "../../../src/core/recognise/recognise";
import { sheetOf } from "../../sheets/table";

const SHEET = sheetOf(`
CHỈ TIÊU NĂM 2024
STT | Chỉ tiêu | Kế hoạch 2024 | Số liệu khác | Ghi chú
1 | Tỷ lệ hồ sơ đúng hạn | 98% | 97% |
2 | Tỷ lệ hồ sơ trực tuyến | 80% | 81% |
`);

const mapping = {
  sheet: "PL",
  title: "CHỈ TIÊU NĂM 2024",
  columns: [{ column: 3, role: "value", year: 2024, kind: "estimate" }],
} as const;

test("a user's own reading of a column goes before the header's, and is remembered as such", () => {
  const [annex] = recognise(SHEET, { mappings: [mapping] });
  expect(annex?.columns[3]).toMatchObject({ role: "value", year: 2024, kind: "estimate" });
  expect(annex?.columns[2]).toMatchObject({ role: "value", year: 2024, kind: "target" });
  expect(annex?.certain).toBe(true);
  expect(annex?.why).toContainEqual({ says: "user-mapping" });
});

test("a mapping of another table changes nothing", () => {
  const other = { ...mapping, title: "CHỈ TIÊU NĂM 2025" };
  expect(recognise(SHEET, { mappings: [other] })).toEqual(recognise(SHEET));
});

test("a table that words alone refuse is read once the user says what its columns are", () => {
  const list = sheetOf(`
STT | Danh mục | Số lượng | Đơn giá
1 | Máy vi tính cho bộ phận một cửa | 10 | 15
2 | Máy quét tài liệu | 4 | 9
`);
  const own = {
    sheet: "PL",
    title: "",
    columns: [{ column: 2, role: "value", year: 2025, kind: "target" }],
  } as const;
  expect(recognise(list)).toEqual([]);
  expect(recognise(list, { mappings: [own] })).toHaveLength(1);
});
