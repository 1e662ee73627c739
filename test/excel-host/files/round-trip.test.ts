import { parseArea } from "../model/a1";
import { openAnnex } from "../node/annex-files";
import { snapshotModel } from "../model/snapshot-model";
import { changeFormat, DEFAULT_FORMAT } from "../model/format";
import { putCell } from "../model/sheet";
import { createWorkbook, newId } from "../model/workbook";
import { openWorkbook } from "./open-workbook";
import { saveWorkbook } from "./save-workbook";

const ANNEXES = [
  "binh-dinh-2023-criteria",
  "gio-chau-2024-targets",
  "gio-linh-2023-assessment",
  "gio-linh-2023-yearly-plan",
  "trieu-an-2023-tasks",
];

test.each(ANNEXES)("%s is the same after saving and opening", async (name) => {
  const annex = await openAnnex(name);
  const again = await openWorkbook(await saveWorkbook(annex), annex.fileName);
  expect(snapshotModel(again)).toEqual(snapshotModel(annex));
});

test("the value of a merged area stands in its first cell only", async () => {
  const annex = await openAnnex("gio-linh-2023-assessment");
  const values = [...(annex.sheets[0]?.cells.get(2)?.values() ?? [])].map(({ content }) => content);
  expect(values.filter((value) => value !== null)).toHaveLength(1);
});

test("formulas, errors, mixed fonts, sizes, hiding, protection and parts survive saving", async () => {
  const workbook = createWorkbook(["Tổng hợp", "it's"]);
  const [sheet, other] = workbook.sheets;
  if (sheet === undefined || other === undefined) throw new Error("two sheets were made");
  const bold = changeFormat(DEFAULT_FORMAT, { font: { ...DEFAULT_FORMAT.font, bold: true } });
  putCell(sheet, 0, 0, { content: 2, format: bold });
  putCell(sheet, 0, 1, { content: 4, formula: "=A1*2", format: DEFAULT_FORMAT });
  putCell(sheet, 0, 2, { content: { error: "#N/A" }, format: DEFAULT_FORMAT });
  putCell(sheet, 1, 0, {
    content: "60% xã",
    runs: [
      { text: "60%", font: { bold: true, name: "Times New Roman", size: 12 } },
      { text: " xã" },
    ],
    format: DEFAULT_FORMAT,
  });
  sheet.rowHeights.set(1, 33);
  sheet.columnWidths.set(1, 105);
  sheet.hiddenRows.add(3);
  sheet.hiddenColumns.add(4);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.protection = { isProtected: true, options: { allowFormatCells: true } };
  other.visibility = "Hidden";
  workbook.names.set("cchc_start", {
    name: "cchc_start",
    formula: "='Tổng hợp'!$A$1",
    comment: "",
    visible: true,
  });
  workbook.customXmlParts.push({ id: "{x}", xml: '<a xmlns="urn:x">đ</a>' });
  const again = await openWorkbook(await saveWorkbook(workbook), "b.xlsx");
  const { protection, ...before } = again.sheets[0] ?? sheet;
  expect(protection).toEqual({ isProtected: true, options: { allowFormatCells: true } });
  expect(
    snapshotModel({ ...again, sheets: [{ ...before, protection: sheet.protection }, other] }),
  ).toEqual(snapshotModel(workbook));
});

test("conditional formats, comments with their answers, and notes survive saving", async () => {
  const workbook = createWorkbook(["Phụ lục", "it's"]);
  const [, sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("two sheets were made");
  const areas = ["A1:A3", "C5"].flatMap((address) => parseArea(address) ?? []);
  sheet.conditionalFormats.push(
    {
      id: "{1}",
      areas,
      type: "CellValue",
      rule: { formula1: '="Đạt"', operator: "EqualTo" },
      format: { fill: "#00FF00", color: "#FF0000", bold: true },
      priority: 0,
      stopIfTrue: false,
    },
    {
      id: "{2}",
      areas: areas.slice(1),
      type: "Custom",
      rule: { formula1: "=$A1>0" },
      format: { fill: "#F8C9CC" },
      priority: 1,
      stopIfTrue: false,
    },
  );
  const thread = { row: 1, column: 2, resolved: false, author: "Nguyễn Văn A" };
  sheet.comments.push(
    {
      ...thread,
      id: newId(workbook),
      content: 'Xem "mục" <2> & 3\n#1',
      replies: [{ content: "Đã xem", author: "Trần B" }],
    },
    { ...thread, id: newId(workbook), row: 4, content: "Xong", resolved: true },
  );
  putCell(sheet, 7, 0, { content: "33", format: DEFAULT_FORMAT });
  sheet.notes.push({ row: 7, column: 0, content: "Ghi chú cũ" });
  const again = await openWorkbook(await saveWorkbook(workbook), "b.xlsx");
  expect(snapshotModel(again)).toEqual(snapshotModel(workbook));
});
