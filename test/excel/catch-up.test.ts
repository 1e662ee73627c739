import "../fast-check-seed";
import fc from "fast-check";
import { catchUp, type CaughtUp } from "../../src/app/following/catch-up";
import { cellAt, isBold, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { Area } from "../../src/core/sheet/address";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createChangeLog } from "../../src/excel/change-log";
import { createExcelLiveChanges } from "../../src/excel/following/excel-live-changes";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import { changeFont, changeFormat, DEFAULT_FORMAT } from "../excel-host/model/format";
import { putCell, type Sheet } from "../excel-host/model/sheet";
import { addSheet, type WorkbookModel } from "../excel-host/model/workbook";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";
import { firstSheet, workbookOf } from "./workbook-of";

const SHEET = "Phụ lục";
const OTHER = "Khác";

/** Merged down and across, hidden rows, bold and mixed cells, formulas here and to another sheet. */
function sampleWorkbook(): WorkbookModel {
  const workbook = workbookOf([
    ["PHỤ LỤC", null, null, null],
    ["STT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
    ["I", "NHÓM MỘT", null, null],
    [1, "Tỷ lệ hồ sơ", 95, "Hoàn thành"],
    [2, "Tỷ lệ văn bản", 90, null],
    [3, "Tỷ lệ cán bộ", 80, "Đang thực hiện"],
    ["II", "NHÓM HAI", null, null],
    [1, "Điểm số", { formula: "=C4+C5" }, { formula: `='${OTHER}'!A1` }],
    [null, null, null, null],
    ["Tổng", { formula: '=COUNTIF(D4:D8,"Hoàn thành")' }, null, "Hết"],
  ]);
  const other = addSheet(workbook, OTHER);
  putCell(other, 0, 0, { content: "a", format: DEFAULT_FORMAT });
  const sheet = firstSheet(workbook);
  sheet.merges.push(area(0, 0, 1, 4), area(3, 3, 2, 1), area(12, 1, 2, 2));
  sheet.hiddenRows.add(5);
  style(sheet);
  return workbook;
}

function style(sheet: Sheet): void {
  const bold = changeFont(DEFAULT_FORMAT, { bold: true });
  putCell(sheet, 2, 1, { content: "NHÓM MỘT", format: bold });
  putCell(sheet, 5, 2, {
    content: 0.8,
    format: changeFormat(DEFAULT_FORMAT, { numberFormat: "0%" }),
  });
}

function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

/** All that a review can see, so that two ways of reading can be compared. */
function seen(snapshot: SheetSnapshot) {
  const { sheet, rowCount, columnCount, hiddenRows, hiddenColumns, mixedFormats } = snapshot;
  const cells: unknown[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const cell = cellAt(snapshot, row, column);
      // The looks of empty cells say nothing.
      if (cell.value === null && cell.formula === null) continue;
      const font = snapshot.fontNames?.[row]?.[column];
      cells.push([row, column, cell, isBold(snapshot, row, column), font]);
    }
  }
  const inOrder = (areas: readonly Area[]) =>
    [...areas].sort((one, next) => one.row - next.row || one.column - next.column);
  const merges = inOrder(snapshot.merges);
  return { sheet, rowCount, columnCount, merges, hiddenRows, hiddenColumns, mixedFormats, cells };
}

type Followed = {
  readonly excel: ExcelForTest;
  readonly workbook: WorkbookModel;
  readonly before: SheetSnapshot;
  /** With what Excel has told so far. */
  readonly catchUpNow: () => Promise<CaughtUp>;
  readonly catchUp: () => Promise<CaughtUp>;
  readonly readAnew: () => Promise<SheetSnapshot>;
};

async function following(test: (followed: Followed) => Promise<void>): Promise<void> {
  const workbook = sampleWorkbook();
  await withExcel({ workbook }, async (excel) => {
    const log = createChangeLog();
    const port = createExcelWorkbook(USUAL_TIMING, log);
    const live = createExcelLiveChanges(log);
    await live.watch(() => undefined);
    const readAnew = async () => {
      const read = await port.readSheet(SHEET);
      if (!read.ok) throw new Error(read.failure.kind);
      return read.value;
    };
    const before = await readAnew();
    const catchUpNow = async () => {
      const caughtUp = await catchUp(live, before);
      if (!caughtUp.ok) throw new Error(caughtUp.failure.kind);
      return caughtUp.value;
    };
    await test({
      excel,
      workbook,
      before,
      readAnew,
      catchUpNow,
      catchUp: async () => {
        await excel.settled();
        return catchUpNow();
      },
    });
  });
}

type Step = (excel: ExcelForTest) => boolean;

/** What people do: the first four are followed whatever they hold. */
const typed = fc.oneof(
  fc.constantFrom("Hoàn thành", "95%", "- Tỷ lệ", "=C4*2", "", "12", "="),
  fc.string({ maxLength: 3 }).map((text) => `x${text}`),
);
const typing: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(13), fc.nat(5), typed, fc.boolean())
  .map(([row, column, text, isRemote]) => ({ user, coAuthor }) => {
    return (isRemote ? coAuthor : user).types(SHEET, row, column, text);
  });
const insertion: fc.Arbitrary<Step> = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 3 })).map(
  ([row, count]) =>
    ({ user }) =>
      user.insertsRows(SHEET, row, count),
);
const deletion: fc.Arbitrary<Step> = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 3 })).map(
  ([row, count]) =>
    ({ user }) =>
      user.deletesRows(SHEET, row, count),
);
const elsewhere: fc.Arbitrary<Step> = fc.string({ maxLength: 3 }).map(
  (text) =>
    ({ user }) =>
      user.types(OTHER, 0, 0, `y${text}`),
);
const someArea = fc
  .tuple(fc.nat(9), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));
const wide: fc.Arbitrary<Step> = fc.oneof(
  someArea.map(
    (where): Step =>
      ({ user }) =>
        user.fills(SHEET, where, "Đạt"),
  ),
  someArea.map(
    (where): Step =>
      ({ user }) =>
        user.fills(SHEET, where, ""),
  ),
  someArea.map(
    (where): Step =>
      ({ user }) =>
        user.merges(SHEET, where),
  ),
  someArea.map(
    (where): Step =>
      ({ user }) =>
        user.unmerges(SHEET, where),
  ),
);

const settings = { numRuns: 30 };

test("after typing and moving rows the patched snapshot is what a new reading gives", async () => {
  const step = fc.oneof(typing, insertion, deletion, elsewhere);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      await following(async ({ excel, before, catchUp: follow, readAnew }) => {
        for (const change of steps) change(excel);
        const result = await follow();
        const patched = result.kind === "patched" ? result.snapshot : before;
        expect([result.kind === "lost" ? result.because : "", seen(patched)]).toEqual([
          "",
          seen(await readAnew()),
        ]);
      });
    }),
    settings,
  );
}, 30_000);

test("whatever else is done to cells, the patched snapshot is right or there is none", async () => {
  const step = fc.oneof(typing, insertion, deletion, wide, wide);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      await following(async ({ excel, before, catchUp: follow, readAnew }) => {
        for (const change of steps) change(excel);
        const result = await follow();
        if (result.kind === "lost") return;
        const patched = result.kind === "patched" ? result.snapshot : before;
        expect(seen(patched)).toEqual(seen(await readAnew()));
      });
    }),
    settings,
  );
}, 30_000);

test.each<[string, Step, CaughtUp["kind"]]>([
  ["a status is typed", ({ user }) => user.types(SHEET, 5, 3, "Hoàn thành"), "patched"],
  ["the same is typed again", ({ user }) => user.types(SHEET, 5, 3, "Đang thực hiện"), "same"],
  ["a merged status is typed", ({ user }) => user.types(SHEET, 3, 3, "Chưa"), "patched"],
  ["a full column is filled", ({ user }) => user.fills(SHEET, area(3, 2, 3, 1), "9"), "patched"],
  ["cells are emptied", ({ user }) => user.fills(SHEET, area(3, 2, 3, 1), ""), "patched"],
  ["a row is typed below the last", ({ user }) => user.types(SHEET, 11, 1, "Mới"), "patched"],
  ["another sheet changes", ({ user }) => user.types(OTHER, 0, 0, "b"), "patched"],
])("%s: %s", async (_what, step, kind) => {
  await following(async ({ excel, before, catchUp: follow, readAnew }) => {
    step(excel);
    const result = await follow();
    expect(result.kind).toBe(kind);
    const after = result.kind === "patched" ? result.snapshot : before;
    expect(seen(after)).toEqual(seen(await readAnew()));
  });
});

test.each<[string, Step, string]>([
  ["cells are merged", ({ user }) => user.merges(SHEET, area(4, 1, 1, 2)), "merges-unsure"],
  ["empty cells are merged", ({ user }) => user.merges(SHEET, area(8, 1, 1, 2)), "merges-unsure"],
  [
    "merged cells are taken apart",
    ({ user }) => user.unmerges(SHEET, area(3, 3, 2, 1)),
    "merges-unsure",
  ],
  ["a column is inserted", ({ user }) => user.insertsColumns(SHEET, 1, 1), "cells-moved"],
  [
    "thousands of cells are pasted",
    ({ user }) => user.fills(SHEET, area(3, 1, 999, 3), "x"),
    "too-much",
  ],
  [
    "the sheet is renamed",
    ({ user }) => {
      user.types(SHEET, 5, 3, "Hoàn thành");
      user.renames(SHEET, "Phụ lục 2");
      return true;
    },
    "renamed",
  ],
])("when %s nothing is guessed", async (_what, step, because) => {
  await following(async ({ excel, catchUp: follow }) => {
    step(excel);
    expect(await follow()).toEqual({ kind: "lost", because });
  });
});

test("rows that moved unheard are noticed by the size of the sheet", async () => {
  await following(async ({ excel, catchUpNow }) => {
    excel.user.types(SHEET, 5, 3, "Hoàn thành");
    await excel.settled();
    // Excel has done it; its event comes later than the answer.
    excel.user.insertsRows(SHEET, 3, 1);
    expect(await catchUpNow()).toEqual({ kind: "lost", because: "does-not-fit" });
  });
});
