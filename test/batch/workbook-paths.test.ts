import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookPaths } from "../../src/batch/workbook-paths";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annexes-"));
  mkdirSync(join(folder, "xã"));
  for (const name of [
    "PL 10.xlsx",
    "PL 2.XLS",
    "~$PL 2.XLS",
    ".ẩn.xlsx",
    "ghi chú.docx",
    "xã/b.ods",
  ])
    writeFileSync(join(folder, name), "");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("a folder stands for the workbooks in it and below, without what Excel leaves of open files", () => {
  expect(workbookPaths([folder])).toEqual(
    ["PL 2.XLS", "PL 10.xlsx", "xã/b.ods"].map((name) => join(folder, name)),
  );
});

it("a named file is taken whatever it is called, once", () => {
  const named = join(folder, "ghi chú.docx");
  expect(workbookPaths([named, named, "không có.xlsx"])).toEqual([named, "không có.xlsx"]);
});
