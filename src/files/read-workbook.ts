import { done, type Result } from "../app/failure";
import type { CellPosition } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { hasOwnLinks } from "../core/summary/plan/own-link";
import { countRowTags } from "./count-rows";
import { fileKind } from "./file-kind";
import { ownSheetNames } from "./own-sheets";
import { READ_LIMITS, type ReadLimits } from "./limits";
import { openOds } from "./open-ods";
import { openXls } from "./open-xls";
import { openXlsx } from "./open-xlsx";
import type { Opened, OpenedWorkbook } from "./opened-workbook";
import { NO_MARKS } from "./sheet-marks";
import { snapshotOfSheet } from "./snapshot-of-sheet";
import { unpackZip } from "./unpack-zip";
import { unreadable } from "./unreadable";

/** A sheet of a file; `hidden`, `own` and `uncalculated` are no part of what Excel would answer. */
export type ReadSheet = {
  readonly snapshot: SheetSnapshot;
  readonly hidden: boolean;
  /** One that we wrote: no annex, whatever it looks like. */
  readonly own: boolean;
  /** Formula cells saved without a result; they read as empty. */
  readonly uncalculated: readonly CellPosition[];
};

export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  /** Custom XML parts: what programs keep in the file for themselves. */
  readonly customXml: readonly string[];
};

export type ReadOptions = {
  readonly limits?: ReadLimits;
  /** Called with a rough count of rows before the long part of the work begins. */
  readonly onRows?: (rows: number) => void;
};

/** A row of an .xls takes more bytes than this; its time limit may only be too generous. */
const XLS_ROW_BYTES = 50;

/** Every sheet of a workbook file as Excel would give it, or why it cannot be read. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Result<ReadWorkbook> {
  const { limits = READ_LIMITS } = options;
  if (bytes.length > limits.fileBytes) return unreadable("too-large");
  if (bytes.length === 0) return unreadable("truncated");
  const opened = open(bytes, limits, options.onRows);
  return opened.ok ? collectSheets(opened.value, limits) : opened;
}

function open(bytes: Uint8Array, limits: ReadLimits, onRows: ReadOptions["onRows"]): Opened {
  const kind = fileKind(bytes);
  if (kind === "compound") {
    onRows?.(Math.ceil(bytes.length / XLS_ROW_BYTES));
    return openXls(bytes);
  }
  if (kind !== "zip") return unreadable("not-a-workbook");
  const parts = unpackZip(bytes, limits);
  if (!parts.ok) return parts;
  onRows?.(countRowTags(parts.value.values()));
  const names = [...parts.value.keys()];
  if (names.includes("content.xml")) return openOds(parts.value, limits);
  const isWorkbook = names.some((name) => /(?:^|\/)workbook\d*\.(?:xml|bin)$/.test(name));
  return isWorkbook ? openXlsx(parts.value) : unreadable("not-a-workbook");
}

function collectSheets(
  { workbook, marks, customXml = [] }: OpenedWorkbook,
  limits: ReadLimits,
): Result<ReadWorkbook> {
  const sheets: ReadSheet[] = [];
  const own = ownSheetNames(workbook);
  for (const [index, name] of workbook.SheetNames.entries()) {
    const librarySheet = workbook.Sheets[name];
    // The library leaves out a sheet that it cannot read; a review without it would look complete.
    if (librarySheet === undefined) return unreadable("truncated");
    const sheetMarks = marks[index] ?? NO_MARKS;
    const snapshot = snapshotOfSheet(name, librarySheet, sheetMarks, limits.cells);
    if (snapshot === undefined) return unreadable("too-large");
    const hiddenBy = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    const hidden = marks[index]?.hidden ?? hiddenBy > 0;
    const { uncalculated } = sheetMarks;
    sheets.push({ snapshot, hidden, own: own.has(name) || hasOwnLinks(snapshot), uncalculated });
  }
  return done({ sheets, customXml });
}
