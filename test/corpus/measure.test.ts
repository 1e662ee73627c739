import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { parseArguments } from "./arguments";
import { measure } from "./measure";
import { reportLines } from "./printing/report-lines";
import { labelledTable, SHEET } from "./small-table";

let folder = "";

async function writeWorkbook(path: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("PL");
  for (const row of rows) sheet.addRow([...row]);
  await workbook.xlsx.writeFile(path);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"));
  for (const name of ["annexes", "negatives"]) mkdirSync(join(folder, name));
  const { truth, rowMap, headerRows } = labelledTable();
  const workbook = { sheet: "PL", colOffset: 0, tables: [{ rowMap, headerRows }] };
  const label = { rows: [], truth, workbook };
  await writeWorkbook(
    join(folder, "annexes/made-up-one.xlsx"),
    SHEET.values.map((row) => row ?? []),
  );
  writeFileSync(join(folder, "annexes/made-up-one.json"), JSON.stringify(label));
  await writeWorkbook(join(folder, "negatives/prices.xlsx"), [
    ["Tên hàng", "Giá (đồng)"],
    ["Bút bi", 5000],
    ["Vở kẻ ngang", 12_000],
  ]);
  const words = [{ text: "Đã hoàn thành", meaning: "completed" }];
  writeFileSync(join(folder, "statuses.json"), JSON.stringify(words));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("reads the workbooks of a folder and prints their figures", () => {
  const wanted = parseArguments([folder, "--shaken", "--leave-out"]);
  if (wanted === undefined) throw new Error("the words make sense");
  const lines = reportLines(measure(wanted), wanted);
  expect(lines).toContain(
    "columns right 6/6 (100 %), asked 0 (0 %), missed 0 (0 %), wrong 0 (0 %)",
  );
  expect(lines).toContain("== annexes, relabelled");
  expect(lines).toContain("left alone 1/1");
  expect(lines).toContain("== status words right 1/1 (100 %), asked 0 (0 %), wrong 0 (0 %)");
  expect(lines.some((line) => line.includes("goal phrases"))).toBe(false);
});

it("measures only the tables whose names begin so", () => {
  const wanted = parseArguments([folder, "--only", "made-up-two"]);
  if (wanted === undefined) throw new Error("the words make sense");
  const { groups, others, planted } = measure(wanted);
  expect(groups.flatMap(({ scores }) => scores)).toEqual([]);
  expect([others.of, planted.length]).toEqual([0, 0]);
});

it("refuses words that make no sense", () => {
  expect(parseArguments([])).toBeUndefined();
  expect(parseArguments([folder, "--unknown"])).toBeUndefined();
  expect(parseArguments([folder, "--seed", "many"])).toBeUndefined();
});
