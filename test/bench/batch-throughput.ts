import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { reviewFile } from "../../src/batch/review-file";
import { makeAnnex, type OfficeResponse } from "./make-annex";
import { medianTime, milliseconds, ratio } from "./measure";

const ANNEXES = join(__dirname, "../fixtures/annexes");

/** Files per second of the whole command, against the library's bare read of the same files. */
export function printThroughput(): void {
  console.log("batch ÷ the file library's bare read, files per second (budget ≥ 0.7, aim ≥ 0.9)");
  const real = readdirSync(ANNEXES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(ANNEXES, name));
  printOne("five real annexes", real, 15);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const large = join(folder, "10000.xlsx");
  writeFileSync(large, writeWorkbook(makeAnnex(10_000)));
  printOne("one annex of 10 000 rows", [large], 3);
  rmSync(folder, { recursive: true });
}

function printOne(what: string, files: readonly string[], runs: number): void {
  const bare = (): void => {
    for (const file of files) XLSX.read(readFileSync(file));
  };
  const whole = (): void => {
    for (const file of files)
      reviewFile({ file, json: true, language: "vi", options: {} }, () => undefined);
  };
  bare();
  whole();
  const bareTime = medianTime(runs, bare);
  const wholeTime = medianTime(runs, whole);
  const figures = `bare ${milliseconds(bareTime)}, whole ${milliseconds(wholeTime)}`;
  const perSecond = (files.length * 1000) / wholeTime;
  console.log(
    `  ${what}: ${ratio(bareTime / wholeTime)}   (${figures}, ${perSecond.toFixed(0)} files/s)`,
  );
}

function writeWorkbook({ values, numberFormat }: OfficeResponse): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(
    values.map((row, at) => row.map((value, column) => cellOf(value, numberFormat[at]?.[column]))),
  );
  const workbook = { SheetNames: ["PL"], Sheets: { PL: sheet } };
  return XLSX.write(workbook, { type: "buffer", compression: true }) as Buffer;
}

function cellOf(value: string | number, format: string | undefined): XLSX.CellObject | null {
  if (value === "") return null;
  return typeof value === "number"
    ? { t: "n", v: value, z: format ?? "General" }
    : { t: "s", v: value };
}
