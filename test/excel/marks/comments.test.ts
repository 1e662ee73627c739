import { openWorkbook } from "../../excel-host/files/open-workbook";
import { saveWorkbook } from "../../excel-host/files/save-workbook";
import { snapshotModel } from "../../excel-host/model/snapshot-model";
import type { Sheet } from "../../excel-host/model/sheet";
import { withExcel } from "../../excel-host/node/with-excel";
import { firstSheet } from "../workbook-of";
import { annex, bring, commented, commentsOf, marksPort, SHEET } from "./findings-in";

const FOUND = commentsOf({ B2: "error", C3: "warning", C4: "hint" });
const WRITTEN = ["B2 error ở B2", "C3 warning ở C3", "C4 hint ở C4"];

/** Somebody answers the comment in a cell. */
function answer(sheet: Sheet, row: number, column: number): void {
  sheet.comments = sheet.comments.map((comment) =>
    comment.row === row && comment.column === column
      ? { ...comment, replies: [{ content: "Đã xem", author: "Trần B" }] }
      : comment,
  );
}

test("comments are written in two round trips, and go again together", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook, roundTrips }) => {
    expect(await bring({ comments: FOUND })).toEqual({ answered: [], taken: [] });
    expect(roundTrips()).toHaveLength(2);
    expect(commented(firstSheet(workbook))).toEqual(WRITTEN);
    await bring({ comments: [] });
    expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
  });
});

test("comments are known again after saving and opening, moved and on a renamed sheet", async () => {
  let saved: Uint8Array = new Uint8Array();
  await withExcel({ workbook: annex() }, async ({ workbook, user }) => {
    await bring({ comments: FOUND });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("2:2").insert("Down");
      await context.sync();
    });
    user.renames(SHEET, "Phụ lục mới");
    saved = await saveWorkbook(workbook);
  });
  await withExcel({ workbook: await openWorkbook(saved, "b.xlsx") }, async ({ workbook }) => {
    expect(await marksPort().see(["Phụ lục mới"])).toEqual({
      ok: true,
      value: new Map([["Phụ lục mới", { highlights: false, comments: true }]]),
    });
    await bring({ comments: [] }, "Phụ lục mới");
    expect(firstSheet(workbook).comments).toEqual([]);
  });
});

test("after a new review the comments follow: told anew, gone, or untouched", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook, roundTrips }) => {
    await bring({ comments: FOUND });
    const [first] = firstSheet(workbook).comments;
    await bring({ comments: commentsOf({ B2: "error", C3: "error", A4: "hint" }) });
    expect(commented(firstSheet(workbook))).toEqual([
      "B2 error ở B2",
      "C3 error ở C3",
      "A4 hint ở A4",
    ]);
    expect(firstSheet(workbook).comments[0]).toEqual(first);
    const before = roundTrips().length;
    await bring({ comments: commentsOf({ B2: "error", C3: "error", A4: "hint" }) });
    expect(
      roundTrips()
        .slice(before)
        .map(({ writes }) => writes),
    ).toEqual([false, false]);
  });
});

test("a comment that somebody answered stays, with the words that were answered", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook }) => {
    const sheet = firstSheet(workbook);
    await bring({ comments: FOUND });
    answer(sheet, 1, 1);
    expect(await bring({ comments: commentsOf({ B2: "hint", C4: "hint" }) })).toEqual({
      answered: [{ row: 1, column: 1 }],
      taken: [],
    });
    expect(commented(sheet)).toEqual(["B2 error ở B2", "C4 hint ở C4"]);
    expect(await bring({ comments: [] })).toEqual({ answered: [{ row: 1, column: 1 }], taken: [] });
    expect(commented(sheet)).toEqual(["B2 error ở B2"]);
  });
});

test("people's comments, and ours that they have changed, are theirs", async () => {
  await withExcel({ workbook: annex() }, async ({ workbook }) => {
    const sheet = firstSheet(workbook);
    sheet.comments.push({
      id: "{1}",
      row: 2,
      column: 2,
      content: "Số này lấy ở báo cáo quý",
      resolved: false,
      author: "Trần B",
    });
    expect(await bring({ comments: FOUND })).toEqual({
      answered: [],
      taken: [{ row: 2, column: 2 }],
    });
    const [, changed] = sheet.comments;
    if (changed === undefined) throw new Error("no comment");
    changed.content = "Đã hỏi xã, số đúng";
    await bring({ comments: [] });
    expect(commented(sheet)).toEqual(["C3 Số này lấy ở báo cáo quý", "B2 Đã hỏi xã, số đúng"]);
  });
});

test("a cell with a note of the old kind gets no comment, all others do", async () => {
  const workbook = annex();
  firstSheet(workbook).notes = [
    { row: 1, column: 1, content: "Ghi chú cũ" },
    { row: 2, column: 2, content: "Ghi chú cũ" },
  ];
  const before = snapshotModel(workbook);
  await withExcel({ workbook }, async () => {
    expect(await bring({ comments: FOUND })).toEqual({
      answered: [],
      taken: [
        { row: 1, column: 1 },
        { row: 2, column: 2 },
      ],
    });
    expect(commented(firstSheet(workbook))).toEqual(["C4 hint ở C4"]);
    await bring({ comments: [] });
    expect(snapshotModel(workbook)).toEqual(before);
  });
});

test("where no cell takes a comment, Excel has refused, not the cells", async () => {
  const workbook = annex();
  firstSheet(workbook).notes = FOUND.map(({ at }) => ({ ...at, content: "Ghi chú cũ" }));
  await withExcel({ workbook }, async () => {
    expect(await marksPort().write({ sheet: SHEET, comments: FOUND })).toEqual({
      ok: false,
      failure: { kind: "host-refused", code: "InvalidArgument" },
    });
  });
});

test("a protected sheet is told and left alone, unless it lets objects be edited", async () => {
  const workbook = annex();
  const sheet = firstSheet(workbook);
  sheet.protection = { isProtected: true, options: { allowFormatCells: true } };
  await withExcel({ workbook }, async () => {
    expect(await marksPort().write({ sheet: SHEET, comments: FOUND })).toEqual({
      ok: false,
      failure: { kind: "sheet-protected", sheet: SHEET },
    });
    sheet.protection = { isProtected: true, options: { allowEditObjects: true } };
    await bring({ comments: FOUND });
    expect(commented(sheet)).toEqual(WRITTEN);
  });
});

test("thousands are written and taken away in blocks", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 1000 }, (_one, index) => [`C${String(index + 1)}`, "error" as const]),
  );
  await withExcel(
    { workbook: annex(), payloadLimit: 5 * 1024 * 1024 },
    async ({ workbook, roundTrips }) => {
      await bring({ comments: commentsOf(cells) });
      expect(roundTrips()).toHaveLength(1 + 5);
      expect(firstSheet(workbook).comments).toHaveLength(1000);
      await bring({ comments: [] });
      expect(roundTrips()).toHaveLength(6 + 1 + 3 + 5);
      expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
    },
  );
});
