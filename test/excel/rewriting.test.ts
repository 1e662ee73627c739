import type { OwnSheets, SheetReceipt } from "../../src/app/ports/own-sheets";
import type { SheetPlan } from "../../src/core/summary/plan/sheet-plan";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import type { Fault } from "../excel-host/engine/faults";
import { calculate } from "../excel-host/model/calculate";
import { DEFAULT_FORMAT } from "../excel-host/model/format";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import { createWorkbook, sheetNamed, type WorkbookModel } from "../excel-host/model/workbook";
import { withExcel } from "../excel-host/node/with-excel";
import { planOf } from "./small-plan";

/* A sheet of ours written again: what the user has put on it stays or is told. */
jest.setTimeout(30_000);

const NAME = "Tổng hợp";
const BESIDE = 3;

const THREE = planOf(["a", "b", "c"]);

async function write(plan: SheetPlan, sheets: OwnSheets): Promise<SheetReceipt> {
  const written = await sheets.write(plan);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}

function own(workbook: WorkbookModel): Sheet {
  const sheet = sheetNamed(workbook, NAME);
  if (sheet === undefined) throw new Error("There is no sheet of ours.");
  return sheet;
}

function column(workbook: WorkbookModel, at: number): unknown[] {
  const sheet = own(workbook);
  return [...sheet.cells.keys()]
    .sort((one, other) => one - other)
    .flatMap((row) => cellAt(sheet, row, at).content ?? []);
}

function note(workbook: WorkbookModel, row: number, at: number, content: string): void {
  putCell(own(workbook), row, at, { content, format: DEFAULT_FORMAT });
}

const shown = (workbook: WorkbookModel): unknown => {
  calculate(workbook);
  return JSON.parse(
    JSON.stringify(snapshotModel(workbook), (key, value: unknown) =>
      key === "id" ? undefined : value,
    ),
  );
};

async function withOwnSheet(
  work: (excel: Parameters<Parameters<typeof withExcel>[1]>[0], sheets: OwnSheets) => Promise<void>,
): Promise<void> {
  await withExcel({ workbook: createWorkbook(["Phụ lục"]) }, async (excel) => {
    const sheets = createExcelOwnSheets({ timeout: 30_000, notice: 3_000, retryPause: 0 });
    await write(THREE, sheets);
    await work(excel, sheets);
  });
}

test("what the user wrote below and above our rows stays", async () => {
  await withOwnSheet(async ({ workbook }, sheets) => {
    note(workbook, 8, 0, "Người lập");
    note(workbook, 9, 1, "Nguyễn Văn A");
    const receipt = await write(planOf(["a", "b", "c", "d", "e", "f"]), sheets);
    expect(receipt.rescued).toBeUndefined();
    expect(column(workbook, 0).slice(-2)).toEqual(["Đã hoàn thành", "Người lập"]);
    expect(column(workbook, 1)).toContain("Nguyễn Văn A");
  });
});

test("rows that the user inserted above ours are kept below and told", async () => {
  await withOwnSheet(async ({ workbook, user }, sheets) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).getRange("1:2").insert("Down");
      await context.sync();
    });
    user.types(NAME, 0, 0, "Kính gửi");
    const receipt = await write(THREE, sheets);
    const { row = 0, count } = receipt.rescued ?? {};
    expect(count).toBe(1);
    expect(cellAt(own(workbook), row, 0).content).toBe("Kính gửi");
    expect(cellAt(own(workbook), 0, 0).content).toBe("TỔNG HỢP");
  });
});

test("notes beside a row that is gone are kept, and the receipt says where", async () => {
  await withOwnSheet(async ({ workbook }, sheets) => {
    note(workbook, 2, BESIDE, "một");
    note(workbook, 4, BESIDE, "ba");
    const { rescued } = await write(planOf(["a", "b"]), sheets);
    expect(cellAt(own(workbook), 2, BESIDE).content).toBe("một");
    expect(rescued?.count).toBe(1);
    expect(cellAt(own(workbook), rescued?.row ?? 0, BESIDE).content).toBe("ba");
  });
});

test("undo of a rewrite brings back the user's corrections too", async () => {
  await withOwnSheet(async ({ workbook, user }, sheets) => {
    user.types(NAME, 3, 2, "Đã hoàn thành");
    const before = shown(workbook);
    const receipt = await write(planOf(["a", "b", "c"], "Không đạt"), sheets);
    expect(column(workbook, 2)).not.toContain("Đã hoàn thành");
    expect(await sheets.undo(receipt)).toMatchObject({ ok: true });
    expect(shown(workbook)).toEqual(before);
  });
});

test("a rewritten sheet that the user has corrected since is not taken back", async () => {
  await withOwnSheet(async ({ workbook, user }, sheets) => {
    const receipt = await write(planOf(["a", "b", "c"], "Không đạt"), sheets);
    user.types(NAME, 3, 2, "Đã hoàn thành");
    const before = shown(workbook);
    expect(await sheets.undo(receipt)).toEqual({ ok: false, failure: { kind: "stale" } });
    expect(shown(workbook)).toEqual(before);
  });
});

test("after the pane was opened again, a sheet of the same rows can still be taken back", async () => {
  await withOwnSheet(async ({ workbook }) => {
    const before = shown(workbook);
    const reopened = createExcelOwnSheets();
    const receipt = await write(planOf(["a", "b", "c"], "Không đạt"), reopened);
    expect(await reopened.undo(receipt)).toMatchObject({ ok: true });
    expect(shown(workbook)).toEqual(before);
  });
});

test("after the pane was opened again, a sheet of other rows cannot, and that is said", async () => {
  await withOwnSheet(async ({ workbook }) => {
    const reopened = createExcelOwnSheets();
    const receipt = await write(planOf(["a"]), reopened);
    const written = shown(workbook);
    expect(await reopened.undo(receipt)).toEqual({
      ok: false,
      failure: { kind: "former-unknown", sheet: NAME },
    });
    expect(shown(workbook)).toEqual(written);
  });
});

test("somebody's sheet that takes the name at the last moment is left alone", async () => {
  const workbook = createWorkbook(["Phụ lục"]);
  await withExcel({ workbook }, async () => {
    const sheets = createExcelOwnSheets();
    const writing = sheets.write(THREE);
    // Between our look and our write.
    await Excel.run(async (context) => {
      const theirs = context.workbook.worksheets.add(NAME);
      theirs.getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    expect(await writing).toMatchObject({ ok: false });
    expect(cellAt(own(workbook), 0, 0).content).toBe("của tôi");
  });
});

test("a rewrite that fails anywhere leaves the former sheet, and the user's notes in any case", async () => {
  const next = planOf(["a", "c", "d", "e"], "Không đạt");
  let actions = 0;
  await withOwnSheet(async ({ workbook, roundTrips }, sheets) => {
    note(workbook, 2, BESIDE, "một");
    note(workbook, 4, BESIDE, "ba");
    await write(next, sheets);
    actions = roundTrips().at(-1)?.actionCount ?? 0;
  });
  expect(actions).toBeGreaterThan(50);
  for (let atAction = 0; atAction < actions; atAction += 3) {
    await withOwnSheet(async ({ workbook, injectFaults }, sheets) => {
      note(workbook, 2, BESIDE, "một");
      note(workbook, 4, BESIDE, "ba");
      const fault: Fault = { batch: 1, kind: "stops", atAction, code: "GeneralException" };
      injectFaults([fault]);
      const before = column(workbook, 1);
      expect(await sheets.write(next)).toMatchObject({ failure: { kind: "host-refused" } });
      expect(column(workbook, 1)).toEqual(before);
      expect(column(workbook, BESIDE)).toEqual(expect.arrayContaining(["một", "ba"]));
    });
  }
});
