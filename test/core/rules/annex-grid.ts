import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { AnnexFixture } from "../../files/annex-fixtures";

export type AnnexFile = {
  readonly titleLines: readonly string[];
  readonly tables: readonly {
    readonly title: string | null;
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly reviewerFindings: readonly ReviewerFinding[];
};

/** What a careful reviewer marked by hand (explained in shared/annexes/README.md). */
export type ReviewerFinding = {
  readonly where: string;
  readonly severity: "error" | "warning" | "hint" | "ok";
  readonly type: string;
  readonly text: string;
  readonly human?: boolean;
};

export function readAnnexFile(name: AnnexFixture): AnnexFile {
  const path = join(__dirname, "../../fixtures/annexes", `${name}.json`);
  // The file's shape is fixed by its README.
  return JSON.parse(readFileSync(path, "utf8")) as AnnexFile;
}

/** The annex as it stood in the document: title lines in column A, a blank row, the grid; tags and blanks included. */
export function gridSnapshot(file: AnnexFile): SheetSnapshot {
  const rows: string[][] = [];
  const [firstTitle] = file.tables;
  const above = file.titleLines.filter((line) => line !== firstTitle?.title);
  for (const line of above) rows.push([line]);
  for (const { title, rows: grid } of file.tables) {
    rows.push([]);
    if (title !== null) rows.push([title]);
    for (const row of grid) rows.push([...row]);
  }
  return snapshotOf(rows);
}

function snapshotOf(rows: readonly (readonly CellValue[])[], sheet = "PL"): SheetSnapshot {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) =>
      row[column] === "" ? null : (row[column] ?? null),
    ),
  );
  return {
    sheet,
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount,
    values,
    texts: values.map((row) => row.map((value) => shown(value))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
