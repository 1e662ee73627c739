import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { BatchReport } from "../../src/app/report/annex-report";
import { runBatch } from "./run-batch";

const ANNEXES = "test/fixtures/annexes";
const FILES = "test/fixtures/files";

// Each run starts Node anew.
jest.setTimeout(60_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annexes-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One flipped bit in the file's table of sectors: the library goes round in circles. */
function writeEndlessFile(): string {
  const bytes = readFileSync(join(FILES, "cell-kinds.xls"));
  bytes[6504] = (bytes[6504] ?? 0) ^ 0x10;
  const path = join(folder, "vòng lặp.xls");
  writeFileSync(path, bytes);
  return path;
}

const parse = (out: string): BatchReport => JSON.parse(out) as BatchReport;

describe("npm run check", () => {
  it("gives the counts of every annex in a folder as one JSON document", () => {
    const { out, err } = runBatch("--json", ANNEXES);
    const counts = parse(out).files.flatMap(({ sheets }) =>
      sheets.flatMap(({ annexes }) =>
        annexes.map(({ certain, reports, horizon, counts: c }) =>
          [
            certain,
            reports,
            horizon,
            c.rows,
            c.total,
            c.completed,
            c.inProgress,
            c.unmeasured,
          ].join(" "),
        ),
      ),
    );
    expect(counts).toEqual([
      "true targets-only 2025 75 75 0 0 75",
      "true targets-only 2024 6 6 0 0 6",
      "true targets-only 2024 7 7 0 0 7",
      "true results 2025 35 33 10 23 0",
      "true results 2025 56 45 28 14 3",
      "true targets-only 2023 39 39 0 0 39",
    ]);
    expect(err.trim().split("\n")).toHaveLength(5);
  });

  it("says what is wrong with a file and goes on with the others", () => {
    const text = join(folder, "danh sách.xlsx");
    writeFileSync(text, "STT;Chỉ tiêu\n");
    const { code, out } = runBatch(
      "--json",
      text,
      writeEndlessFile(),
      "không có.xlsx",
      `${FILES}/cell-kinds.ods`,
    );
    const files = parse(out).files.map(({ error, sheets }) => error?.code ?? sheets.length);
    expect({ code, files }).toEqual({
      code: 2,
      files: ["not-a-workbook", "too-slow", "missing", 3],
    });
  });

  it("prints a review that a clerk can read", () => {
    const { code, out } = runBatch(`${ANNEXES}/gio-linh-2023-assessment.xlsx`);
    expect(code).not.toBe(2);
    expect(out).toContain("Trang tính “Phu luc”");
    expect(out).toContain("1. Tổng số chỉ tiêu: 33 chỉ tiêu");
    expect(out).toContain("2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 10 chỉ tiêu");
    expect(out).toContain("3. Chỉ tiêu đang thực hiện: 23 chỉ tiêu.");
  });

  it("prints the same in English", () => {
    const { out } = runBatch("--lang=en", `${ANNEXES}/gio-linh-2023-assessment.xlsx`);
    expect(out).toContain("1. Total indicators: 33");
    expect(out).not.toMatch(/Vì sao|Cần làm|Trang tính/);
  });

  it("exits with 0 where nothing is wrong and explains itself where it is asked nothing", async () => {
    const plain = join(folder, "thư ngỏ.xlsx");
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Thư").getCell("A1").value = "Kính gửi các đơn vị";
    await workbook.xlsx.writeFile(plain);
    expect(runBatch(plain).code).toBe(0);
    expect(runBatch("--level=thôn", FILES)).toMatchObject({ code: 2, out: "" });
    const asked = runBatch("--help");
    const unasked = runBatch();
    expect([asked.code, unasked.code, unasked.out]).toEqual([0, 2, ""]);
    expect(unasked.err).toBe(asked.out);
  });
});
