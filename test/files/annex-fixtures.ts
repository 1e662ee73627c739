import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/files/read-workbook";

export type AnnexFixture =
  | "gio-linh-2023-yearly-plan"
  | "gio-linh-2023-assessment"
  | "gio-chau-2024-targets"
  | "binh-dinh-2023-criteria"
  | "trieu-an-2023-tasks";

export const ANNEX_FIXTURES: readonly AnnexFixture[] = [
  "gio-linh-2023-yearly-plan",
  "gio-linh-2023-assessment",
  "gio-chau-2024-targets",
  "binh-dinh-2023-criteria",
  "trieu-an-2023-tasks",
];

const FOLDER = join(__dirname, "../fixtures/annexes");

/** The only sheet of a real annex, read from its .xlsx as the batch command reads it. */
export function readFixture(name: AnnexFixture): SheetSnapshot {
  return readOnlySheet(join(FOLDER, `${name}.xlsx`));
}

export function readOnlySheet(path: string): SheetSnapshot {
  const result = readWorkbook(readFileSync(path));
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.failure)}`);
  const [sheet] = result.value.sheets;
  if (sheet === undefined) throw new Error(`${path} has no sheet`);
  return sheet.snapshot;
}
