import { insertLines, type InsertedLines } from "../../src/app/writing/insert-lines";
import type { Ports } from "../../src/app/ports/ports";
import { reviewSheet, type ReviewedSheet } from "../../src/app/reviewing/review-one-sheet";
import { NO_SETTINGS } from "../../src/app/ports/settings";
import type { Receipt } from "../../src/app/ports/workbook";
import { createExcelSettings } from "../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { wordLines } from "../../src/strings/summary/word-lines";
import { vi } from "../../src/strings/vi";
import { changeFont, changeFormat, DEFAULT_FORMAT } from "../excel-host/model/format";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { withExcel } from "../excel-host/node/with-excel";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE } from "../builders/annex-rows";
import { firstSheet, workbookOf } from "./workbook-of";

jest.setTimeout(30_000);

type Row = readonly (string | number | null)[];

const SHEET = "Phụ lục";
const FREE: Row[] = [[null], [null], [null], [null]];

function annexPorts(): Pick<Ports, "workbook" | "ownSheets" | "settings" | "now"> {
  return {
    workbook: createExcelWorkbook(),
    ownSheets: createExcelOwnSheets(),
    settings: createExcelSettings(),
    now: () => "2026-11-20T07:05:00Z",
  };
}

async function readAnnex(
  ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
): Promise<ReviewedSheet> {
  const reviewed = await reviewSheet(ports, NO_SETTINGS);
  if (!reviewed.ok) throw new Error(reviewed.failure.kind);
  return reviewed.value;
}

type Insertion = {
  readonly live?: boolean;
  readonly beforeWriting?: () => void;
  readonly index?: number;
};

/** What the button does: the annex was reviewed before, and is read anew. */
async function insert(
  ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">,
  { review, snapshot }: ReviewedSheet,
  { live = false, beforeWriting, index = 0 }: Insertion = {},
): Promise<InsertedLines> {
  const annex = review.annexes[index]?.annex;
  if (annex === undefined) throw new Error("There is no annex.");
  const { rowCount, columnCount } = snapshot;
  const inserted = await insertLines(ports, NO_SETTINGS, {
    annex: { sheet: annex.sheet, title: annex.title, index },
    seen: { rowCount, columnCount, around: annex.headerRows[0] ?? annex.area.row },
    word: (reviewed) => {
      beforeWriting?.();
      return wordLines(vi, reviewed, { leadingZero: false });
    },
    live,
    rowsMayBeInserted: true,
  });
  if (!inserted.ok) throw new Error(inserted.failure.kind);
  return inserted.value;
}

function receiptOf(inserted: InsertedLines): Receipt {
  if (inserted.kind !== "written") throw new Error(inserted.kind);
  return inserted.receipt;
}

function titled(rows: readonly Row[], look?: (sheet: Sheet) => void): WorkbookModel {
  const workbook = workbookOf([ANNEX_TITLE, ...rows, ANNEX_HEADER, ...ANNEX_ROWS]);
  look?.(firstSheet(workbook));
  return workbook;
}

const font = (name: string, size: number, bold = false) =>
  changeFont(DEFAULT_FORMAT, { name, size, bold });

test.each<[string, readonly Row[]]>([
  ["free rows", FREE],
  ["rows that come in", []],
])(
  "into %s the lines go in two round trips, and are read back on the way",
  async (_where, rows) => {
    const workbook = titled(rows);
    const before = snapshotModel(workbook);
    await withExcel({ workbook }, async ({ roundTrips }) => {
      const ports = annexPorts();
      const seen = await readAnnex(ports);
      const trips = roundTrips().length;
      const inserted = await insert(ports, seen);
      expect(roundTrips().length - trips).toBe(2);
      if (inserted.kind !== "written") throw new Error(inserted.kind);
      const { snapshot } = await readAnnex(ports);
      expect(inserted.fresh?.snapshot).toEqual(snapshot);
      expect(inserted.fresh?.review.annexes[0]?.annex.declared).toHaveLength(3);
      expect(await ports.workbook.undo(inserted.receipt)).toMatchObject({ ok: true });
      expect(snapshotModel(workbook)).toEqual(before);
    });
  },
);

test("new lines look as the ones beside them, and undo restores the free rows", async () => {
  const lines: Row[] = [["1. Tổng số chỉ tiêu: 5 chỉ tiêu"], ...FREE];
  const line = changeFormat(font("Arial", 14, true), { wrapText: true, verticalAlignment: "Top" });
  const workbook = titled(lines, (sheet) => {
    putCell(sheet, 1, 0, { content: "1. Tổng số chỉ tiêu: 5 chỉ tiêu", format: line });
    putCell(sheet, 2, 0, { content: null, format: font("Tahoma", 8) });
  });
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const ports = annexPorts();
    const receipt = receiptOf(await insert(ports, await readAnnex(ports)));
    for (const row of [1, 2, 3]) {
      const { content, format } = cellAt(firstSheet(workbook), row, 0);
      expect(content).toMatch(/^[123]\. /);
      expect(format).toEqual(line);
    }
    await ports.workbook.undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("below a title, lines take its font but are neither bold nor centred", async () => {
  const workbook = titled(FREE, (sheet) => {
    const format = changeFormat(font("Arial", 15, true), { horizontalAlignment: "Center" });
    putCell(sheet, 0, 0, { content: String(ANNEX_TITLE[0]), format });
  });
  await withExcel({ workbook }, async () => {
    const ports = annexPorts();
    const { written } = receiptOf(await insert(ports, await readAnnex(ports)));
    const [first] = written;
    const { format } = cellAt(firstSheet(workbook), first?.at.row ?? 0, 0);
    expect(format).toMatchObject({
      font: { name: "Arial", size: 15, bold: false },
      horizontalAlignment: "Left",
      wrapText: false,
    });
  });
});

test("a look that the user has changed since stays", async () => {
  const workbook = titled(FREE);
  await withExcel({ workbook }, async () => {
    const ports = annexPorts();
    const receipt = receiptOf(await insert(ports, await readAnnex(ports)));
    const { row } = receipt.written[0]?.at ?? { row: 0 };
    const sheet = firstSheet(workbook);
    const line = cellAt(sheet, row, 0);
    putCell(sheet, row, 0, { ...line, format: changeFont(line.format, { size: 20 }) });
    await ports.workbook.undo(receipt);
    expect(cellAt(sheet, row, 0)).toMatchObject({ content: null, format: { font: { size: 20 } } });
  });
});

test("what somebody types between the reading and the writing is put back", async () => {
  const workbook = titled([["1. Tổng số chỉ tiêu: 5 chỉ tiêu"], [null]]);
  await withExcel({ workbook }, async ({ user, roundTrips }) => {
    const ports = annexPorts();
    const seen = await readAnnex(ports);
    const trips = roundTrips().length;
    const typed = "1. Tổng số chỉ tiêu: 7 chỉ tiêu";
    const beforeWriting = () => user.types(SHEET, 1, 0, typed);
    const receipt = receiptOf(await insert(ports, seen, { beforeWriting }));
    expect(receipt.stale).toMatchObject([{ at: { row: 1, column: 0 } }]);
    expect(cellAt(firstSheet(workbook), 1, 0).content).toBe(typed);
    expect(roundTrips().length - trips).toBe(3);
  });
});

test("live lines go in two round trips as well", async () => {
  const workbook = titled(FREE);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async ({ roundTrips }) => {
    const ports = annexPorts();
    const seen = await readAnnex(ports);
    const trips = roundTrips().length;
    const receipt = receiptOf(await insert(ports, seen, { live: true }));
    expect(roundTrips().length - trips).toBe(2);
    expect(receipt.written[0]?.becomes).toHaveProperty("formula");
    await ports.workbook.undo(receipt);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("two annexes on a sheet get their own lines", async () => {
  const [title = null, ...rest] = ANNEX_TITLE;
  const other: Row[] = [[null], [null], [`${String(title)} (2)`, ...rest], ...FREE];
  const workbook = workbookOf([
    ANNEX_TITLE,
    ...FREE,
    ANNEX_HEADER,
    ...ANNEX_ROWS,
    ...other,
    ANNEX_HEADER,
    ...ANNEX_ROWS.slice(0, 2),
  ]);
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    const ports = annexPorts();
    const seen = await readAnnex(ports);
    expect(seen.review.annexes).toHaveLength(2);
    const second = receiptOf(await insert(ports, seen, { index: 1 }));
    const first = receiptOf(await insert(ports, seen, { index: 0 }));
    const [firstRow = 0, secondRow = 0] = [first, second].map(({ written }) => written[0]?.at.row);
    expect(firstRow).toBeLessThan(6);
    expect(secondRow).toBeGreaterThan(10);
    await ports.workbook.undo(first);
    await ports.workbook.undo(second);
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("lines that somebody has deleted by hand cost no row of the user's at undo", async () => {
  const workbook = titled([[null]]);
  await withExcel({ workbook }, async ({ user }) => {
    const ports = annexPorts();
    const receipt = receiptOf(await insert(ports, await readAnnex(ports)));
    const { before: first = 0, count = 0 } = receipt.insertion ?? {};
    expect(count).toBeGreaterThan(0);
    user.deletesRows(SHEET, first, count);
    const left = snapshotModel(workbook);
    expect(await ports.workbook.undo(receipt)).toMatchObject({ ok: true });
    expect(snapshotModel(workbook)).toEqual(left);
  });
});

test("a sheet that was deleted since says so", async () => {
  const workbook = titled(FREE);
  await withExcel({ workbook }, async () => {
    const ports = annexPorts();
    const seen = await readAnnex(ports);
    firstSheet(workbook).name = "Tên khác";
    const { workbook: port } = ports;
    const seenAgain = await port.see(SHEET, { ...seen.snapshot, around: 5 });
    expect(seenAgain).toEqual({ ok: false, failure: { kind: "sheet-missing", sheet: SHEET } });
  });
});
