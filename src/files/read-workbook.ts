import { done, failed, type FileProblem, type Result } from "../app/failure";
import type { CellPosition } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { countRowTags } from "./count-rows";
import { fileKind } from "./file-kind";
import { readZipWithLibrary, type LibraryWorkbook } from "./library";
import { READ_LIMITS, type ReadLimits } from "./limits";
import { readXlsxSheetMarks } from "./read-xlsx";
import { NO_MARKS, type SheetMarks } from "./sheet-marks";
import { snapshotOfSheet } from "./snapshot-of-sheet";
import { unpackZip } from "./unpack-zip";

/** A sheet of a file; `hidden` and `uncalculated` are no part of what Excel would answer. */
export type ReadSheet = {
  readonly snapshot: SheetSnapshot;
  readonly hidden: boolean;
  /** Formula cells saved without a result; they read as empty. */
  readonly uncalculated: readonly CellPosition[];
};

export type ReadWorkbook = { readonly sheets: readonly ReadSheet[] };

export type ReadOptions = {
  readonly limits?: ReadLimits;
  /** Called with a rough count of rows before the long part of the work begins. */
  readonly onRows?: (rows: number) => void;
};

/** Every sheet of a workbook file as Excel would give it, or why it cannot be read. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Result<ReadWorkbook> {
  const { limits = READ_LIMITS, onRows } = options;
  if (bytes.length > limits.fileBytes) return unreadable("too-large");
  if (bytes.length === 0) return unreadable("truncated");
  const kind = fileKind(bytes);
  if (kind === "zip") return readZippedWorkbook(bytes, limits, onRows);
  return unreadable("not-a-workbook");
}

function readZippedWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits,
  onRows: ReadOptions["onRows"],
): Result<ReadWorkbook> {
  const parts = unpackZip(bytes, limits);
  if (!parts.ok) return parts;
  const names = [...parts.value.keys()];
  if (!names.some((name) => /(?:^|\/)workbook\.(?:xml|bin)$/.test(name)))
    return unreadable("not-a-workbook");
  onRows?.(countRowTags(parts.value.values()));
  const workbook = attempt(() => readZipWithLibrary(parts.value));
  if (workbook === undefined) return unreadable("truncated");
  return collectSheets(workbook, readXlsxSheetMarks(parts.value, workbook), limits);
}

function collectSheets(
  workbook: LibraryWorkbook,
  marksOfSheets: readonly SheetMarks[],
  limits: ReadLimits,
): Result<ReadWorkbook> {
  const sheets: ReadSheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const librarySheet = workbook.Sheets[name];
    // The library leaves out a sheet that it cannot read; a review without it would look complete.
    if (librarySheet === undefined) return unreadable("truncated");
    const marks = marksOfSheets[index] ?? NO_MARKS;
    const snapshot = snapshotOfSheet(name, librarySheet, marks, limits.cells);
    if (snapshot === undefined) return unreadable("too-large");
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    sheets.push({ snapshot, hidden, uncalculated: marks.uncalculated });
  }
  return done({ sheets });
}

/** The library throws plain errors of many texts for files that it cannot make sense of. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function unreadable(reason: FileProblem): ReturnType<typeof failed> {
  return failed({ kind: "file-unreadable", reason });
}
