import type { LiveChanges, SheetChange } from "../../src/app/ports/live-changes";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createChangeLog } from "../../src/excel/change-log";
import { createExcelLiveChanges } from "../../src/excel/following/excel-live-changes";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import { addSheet } from "../excel-host/model/workbook";
import { withExcel, type ExcelForTest, type ExcelTestOptions } from "../excel-host/node/with-excel";
import { workbookOf } from "./workbook-of";

const SHEET = "Phụ lục";

type Watched = ExcelForTest & {
  readonly live: LiveChanges;
  readonly read: () => Promise<SheetSnapshot>;
  readonly stop: () => Promise<void>;
  readonly calls: () => number;
  /** What was heard since that reading, once all events have arrived. */
  readonly heard: (snapshot: SheetSnapshot) => Promise<readonly SheetChange[] | undefined>;
};

async function watching(
  test: (watched: Watched) => Promise<void>,
  options: Partial<ExcelTestOptions> = {},
): Promise<void> {
  const workbook = workbookOf([
    ["STT", "Chỉ tiêu", "Kết quả"],
    [1, "Tỷ lệ hồ sơ", "95%"],
    [2, "Tỷ lệ văn bản", "90%"],
  ]);
  await withExcel({ workbook, ...options }, async (excel) => {
    const log = createChangeLog();
    const port = createExcelWorkbook(USUAL_TIMING, log);
    const live = createExcelLiveChanges(log);
    let calls = 0;
    const stop = await live.watch(() => {
      calls += 1;
    });
    if (!stop.ok) throw new Error(stop.failure.kind);
    await test({
      ...excel,
      live,
      stop: stop.value,
      calls: () => calls,
      read: async () => {
        const snapshot = await port.readSheet(SHEET);
        if (!snapshot.ok) throw new Error(snapshot.failure.kind);
        return snapshot.value;
      },
      heard: async (snapshot) => {
        await excel.settled();
        return live.since(snapshot);
      },
    });
  });
}

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("what the user and a co-author change is heard with its place", async () => {
  await watching(async ({ user, coAuthor, read, heard, calls }) => {
    const snapshot = await read();
    user.types(SHEET, 1, 2, "96%");
    coAuthor.types(SHEET, 2, 2, "91%");
    user.insertsRows(SHEET, 2, 3);
    user.deletesRows(SHEET, 1, 1);
    expect(await heard(snapshot)).toEqual([
      { kind: "edited", area: cell(1, 2), source: "local" },
      { kind: "edited", area: cell(2, 2), source: "remote" },
      { kind: "rows", shift: { row: 2, count: 3 }, source: "local" },
      { kind: "rows", shift: { row: 1, count: -1 }, source: "local" },
    ]);
    expect(calls()).toBe(4);
  });
});

test("inserted columns are something that cannot be followed", async () => {
  await watching(async ({ user, read, heard }) => {
    const snapshot = await read();
    user.insertsColumns(SHEET, 1, 1);
    expect(await heard(snapshot)).toEqual([{ kind: "unclear", source: "local" }]);
  });
});

test("a change of another sheet is told as such", async () => {
  await watching(async ({ workbook, user, read, heard }) => {
    addSheet(workbook, "Khác");
    const snapshot = await read();
    user.types("Khác", 0, 0, "1");
    expect(await heard(snapshot)).toEqual([{ kind: "elsewhere", source: "local" }]);
  });
});

const edit = { at: { sheet: SHEET, row: 1, column: 2 }, was: "95%", becomes: "97%" } as const;

test("our own writes are not heard", async () => {
  await watching(async ({ read, heard, calls }) => {
    const snapshot = await read();
    const result = await createExcelWorkbook().write({
      insertion: { sheet: SHEET, before: 0, count: 2 },
      edits: [{ ...edit, at: { ...edit.at, row: 3 } }],
    });
    expect(result).toMatchObject({ ok: true, value: { written: [{}] } });
    expect(await heard(snapshot)).toEqual([]);
    expect(calls()).toBe(0);
  });
});

test("where Excel does not tell whose write it was, the reading after it knows it already", async () => {
  await watching(
    async ({ read, heard }) => {
      await createExcelWorkbook().write({ edits: [edit] });
      const snapshot = await read();
      expect(await heard(snapshot)).toEqual([]);
    },
    // In Excel an answer and an event each take their time; without latency the events come too late.
    { apiSet: "1.13", latency: 1 },
  );
});

test("after stopping nothing is heard, and what was read before cannot be followed", async () => {
  await watching(async ({ user, read, stop, heard, calls }) => {
    const snapshot = await read();
    await stop();
    user.types(SHEET, 1, 2, "96%");
    expect(await heard(snapshot)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});

test("a sheet that was read before anybody listened cannot be followed", async () => {
  const workbook = workbookOf([["a"]]);
  await withExcel({ workbook }, async () => {
    const log = createChangeLog();
    const read = await createExcelWorkbook(USUAL_TIMING, log).readSheet(SHEET);
    const live = createExcelLiveChanges(log);
    await live.watch(() => undefined);
    expect(read.ok && live.since(read.value)).toBeUndefined();
  });
});

test("an Excel that refuses to be listened to is a failure, not silence", async () => {
  const workbook = workbookOf([["a"]]);
  const faults = [{ batch: 0, kind: "stops", atAction: 0, code: "AccessDenied" }] as const;
  await withExcel({ workbook, faults }, async () => {
    const watched = await createExcelLiveChanges(createChangeLog()).watch(() => undefined);
    expect(watched).toEqual({
      ok: false,
      failure: { kind: "host-refused", code: "AccessDenied" },
    });
  });
});

test("reading again takes one round trip, without merged areas and without writing", async () => {
  await watching(async ({ read, live, roundTrips, user, settled }) => {
    const snapshot = await read();
    user.types(SHEET, 1, 2, "96%");
    await settled();
    const before = roundTrips().length;
    const reread = await live.reread(snapshot, {
      rows: [{ row: 1, rowCount: 1 }],
      columnCount: 3,
      areas: [],
      withFonts: true,
    });
    const [trip, ...more] = roundTrips().slice(before);
    expect(more).toEqual([]);
    expect(trip?.writes).toBe(false);
    expect(trip?.actions.filter((action) => action.includes("Merged"))).toEqual([]);
    expect(reread).toMatchObject({
      ok: true,
      value: { sheet: SHEET, used: { rowCount: 3, columnCount: 3 } },
    });
  });
});

test("listening neither writes nor selects", async () => {
  await watching(async ({ roundTrips }) => {
    expect(roundTrips().map(({ writes }) => writes)).toEqual([false]);
    await Promise.resolve();
  });
});
