import { createExcelMarks } from "../../../src/excel/marks/excel-marks";
import { openWorkbook } from "../../excel-host/files/open-workbook";
import { saveWorkbook } from "../../excel-host/files/save-workbook";
import { changeFormat, DEFAULT_FORMAT } from "../../excel-host/model/format";
import { cellAt, putCell } from "../../excel-host/model/sheet";
import { snapshotModel } from "../../excel-host/model/snapshot-model";
import { withExcel } from "../../excel-host/node/with-excel";
import { firstSheet } from "../workbook-of";
import { annex, bring, highlightsOf, marksPort, painted, SHEET, usersFormat } from "./findings-in";

const FOUND = highlightsOf({ C3: "error", C4: "warning", B4: "warning" });
const PAINTED = ["C3 #F8C9CC", "B4,C4 #FFE699"];

/** Fills, a number format and two rules of the user's own. */
function decoratedAnnex() {
  const workbook = annex();
  const sheet = firstSheet(workbook);
  const cell = cellAt(sheet, 2, 2);
  const format = changeFormat(DEFAULT_FORMAT, { fill: "#FFFF00", numberFormat: "0.0%" });
  putCell(sheet, 2, 2, { ...cell, format });
  sheet.conditionalFormats = [
    usersFormat("C1:C9", '=C1="96"'),
    { ...usersFormat("C3", "=TRUE"), priority: 1, stopIfTrue: true },
  ];
  return workbook;
}

test("an untouched sheet is highlighted in two round trips, and is as before when switched off", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook, roundTrips }) => {
    await bring({ highlights: FOUND });
    expect(roundTrips()).toHaveLength(2);
    expect(painted(firstSheet(workbook))).toEqual(PAINTED);
    expect(firstSheet(workbook).conditionalFormats.map(({ stopIfTrue }) => stopIfTrue)).toEqual([
      false,
      false,
    ]);
    await bring({ highlights: [] });
    expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
  });
});

test("the user's own conditional formats stay above ours, and stay when ours go", async () => {
  await withExcel({ workbook: decoratedAnnex() }, async ({ workbook }) => {
    await bring({ highlights: FOUND });
    expect(painted(firstSheet(workbook))).toEqual(["C1:C9 #00FF00", "C3 #00FF00", ...PAINTED]);
    await bring({ highlights: [] });
    expect(snapshotModel(workbook)).toEqual(snapshotModel(decoratedAnnex()));
  });
});

test("highlights are known again after saving and opening, and go without a trace", async () => {
  let saved: Uint8Array = new Uint8Array();
  await withExcel({ workbook: decoratedAnnex() }, async ({ workbook }) => {
    await bring({ highlights: FOUND });
    saved = await saveWorkbook(workbook);
  });
  const opened = await openWorkbook(saved, "b.xlsx");
  await withExcel({ workbook: opened }, async ({ workbook, roundTrips }) => {
    const looked = await marksPort().see([SHEET, "không có"]);
    expect(looked).toEqual({
      ok: true,
      value: new Map([[SHEET, { highlights: true, comments: false }]]),
    });
    const before = roundTrips().length;
    await bring({ highlights: FOUND });
    // Nothing differs, so nothing is written.
    expect(roundTrips().length - before).toBe(2);
    await bring({ highlights: [] });
    const plain = await openWorkbook(await saveWorkbook(decoratedAnnex()), "b.xlsx");
    expect(snapshotModel(workbook)).toEqual(snapshotModel(plain));
  });
});

test("after a new review the marks follow the new findings", async () => {
  await withExcel({ workbook: decoratedAnnex() }, async ({ workbook }) => {
    await bring({ highlights: FOUND });
    await bring({ highlights: highlightsOf({ C4: "error" }) });
    expect(painted(firstSheet(workbook)).slice(2)).toEqual(["C4 #F8C9CC"]);
  });
});

test("marks move with inserted rows, are found on a renamed sheet, and go from both", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook, user }) => {
    await bring({ highlights: FOUND });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("4:5").insert("Down");
      await context.sync();
    });
    expect(painted(firstSheet(workbook))).toEqual(["C3 #F8C9CC", "B6,C6 #FFE699"]);
    user.renames(SHEET, "It's, Phụ lục 1!");
    await bring({ highlights: [] }, "It's, Phụ lục 1!");
    expect(firstSheet(workbook).conditionalFormats).toEqual([]);
  });
});

test("an unchanged mark is recognised on a sheet whose name has commas and quotes", async () => {
  await withExcel({ workbook: annex() }, async ({ user, roundTrips }) => {
    user.renames(SHEET, "It's, 'PL' 1!");
    await bring({ highlights: FOUND }, "It's, 'PL' 1!");
    const before = roundTrips().filter(({ writes }) => writes).length;
    await bring({ highlights: FOUND }, "It's, 'PL' 1!");
    expect(roundTrips().filter(({ writes }) => writes)).toHaveLength(before);
  });
});

test("a protected sheet is told and left alone, unless it lets cells be formatted", async () => {
  const workbook = annex();
  const sheet = firstSheet(workbook);
  sheet.protection = { isProtected: true, options: {} };
  await withExcel({ workbook }, async () => {
    expect(await marksPort().write({ sheet: SHEET, highlights: FOUND })).toEqual({
      ok: false,
      failure: { kind: "sheet-protected", sheet: SHEET },
    });
    expect(sheet.conditionalFormats).toEqual([]);
    // Nothing to take away is no failure.
    expect(await marksPort().write({ sheet: SHEET, highlights: [] })).toMatchObject({ ok: true });
    sheet.protection = { isProtected: true, options: { allowFormatCells: true } };
    await bring({ highlights: FOUND });
    expect(painted(sheet)).toEqual(PAINTED);
  });
});

test("a read-only workbook and a missing sheet are told", async () => {
  const workbook = annex();
  workbook.readOnly = true;
  await withExcel({ workbook }, async () => {
    expect(await marksPort().write({ sheet: SHEET, highlights: FOUND })).toEqual({
      ok: false,
      failure: { kind: "workbook-read-only" },
    });
    expect(await marksPort().write({ sheet: "x", highlights: FOUND })).toEqual({
      ok: false,
      failure: { kind: "sheet-missing", sheet: "x" },
    });
  });
});

test("thousands of scattered cells take two round trips, in formats of a hundred areas", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 5000 }, (_one, index) => [`C${String(2 * index + 1)}`, "error" as const]),
  );
  await withExcel(
    { workbook: annex(), payloadLimit: 5 * 1024 * 1024 },
    async ({ workbook, roundTrips }) => {
      await bring({ highlights: highlightsOf(cells) });
      expect(roundTrips()).toHaveLength(2);
      const formats = firstSheet(workbook).conditionalFormats;
      expect(formats.map(({ areas }) => areas.length)).toEqual(Array(50).fill(100));
      await bring({ highlights: [] });
      expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
    },
  );
});

test("an Excel 2021 can do all of it", async () => {
  await withExcel({ workbook: decoratedAnnex(), apiSet: "1.13" }, async ({ workbook }) => {
    await bring({ highlights: FOUND, comments: [] });
    await bring({ highlights: [], comments: [] });
    expect(snapshotModel(workbook)).toEqual(snapshotModel(decoratedAnnex()));
  });
});

test("two changes at once come one after the other", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook }) => {
    await bring({ highlights: FOUND });
    const marks = createExcelMarks();
    const results = await Promise.all([
      marks.write({ sheet: SHEET, highlights: highlightsOf({ C4: "error" }) }),
      marks.write({ sheet: SHEET, highlights: [] }),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: true }]);
    expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
  });
});

test("a format that Excel cannot find again does not keep ours from being found", async () => {
  await withExcel({ workbook: decoratedAnnex() }, async ({ workbook, injectFaults }) => {
    await bring({ highlights: FOUND });
    injectFaults([{ batch: 1, kind: "stops", atAction: 2, code: "ItemNotFound" }]);
    await bring({ highlights: [] });
    expect(snapshotModel(workbook)).toEqual(snapshotModel(decoratedAnnex()));
  });
});
