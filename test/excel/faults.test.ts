import type { Result } from "../../src/app/failure";
import type { Change, Receipt, Workbook } from "../../src/app/ports/workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWaiting } from "../../src/app/ports/waiting";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import type { Fault } from "../excel-host/engine/faults";
import { HOST_ERROR } from "../excel-host/engine/create-excel-host";
import type { JournalEntry } from "../excel-host/engine/journal";
import { cellAt } from "../excel-host/model/sheet";
import { snapshotModel } from "../excel-host/model/snapshot-model";
import type { WorkbookModel } from "../excel-host/model/workbook";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";
import { firstSheet, workbookOf } from "./workbook-of";

/*
 * Excel failing at every single batch of every call, in every way that it can fail. Afterwards the
 * workbook is untouched, or the receipt says exactly what was written, and its undo restores all.
 */
jest.setTimeout(60_000);

const SHEET = "Phụ lục";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

const CHANGE: Change = {
  insertion: { sheet: SHEET, before: 1, count: 2, font: { name: "Times New Roman", size: 13 } },
  edits: [
    { at: at(1, 0), was: null, becomes: "1. Tổng số chỉ tiêu: 33" },
    { at: at(2, 0), was: null, becomes: "- Đang thực hiện: 23" },
    { at: at(3, 1), was: "95%", becomes: 0.95, numberFormat: "0%" },
    { at: at(4, 2), was: { formula: "=B2" }, becomes: "xong" },
  ],
};

function annex(): WorkbookModel {
  return workbookOf([
    ["Tiêu đề"],
    ["1", "95%", "a"],
    ["2", "96%", { formula: "=B2" }],
    ["3", "97%", "=không"],
  ]);
}

function workbookPort(): Workbook {
  return createExcelWorkbook({ ...USUAL_TIMING, timeout: 30, retryPause: 0 });
}

/** What each place holds, by the address it has when the inserted rows are counted. */
function inputs(workbook: WorkbookModel, isMoved: boolean): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [row, line] of firstSheet(workbook).cells) {
    const place = isMoved || row < 1 ? row : row + 2;
    for (const [column, { content, formula, format }] of line) {
      if (content === null) continue;
      found.set(`${String(place)} ${String(column)}`, [formula ?? content, format.numberFormat]);
    }
  }
  return found;
}

function changedPlaces(before: WorkbookModel, after: WorkbookModel, isMoved: boolean): string[] {
  const [former, now] = [inputs(before, false), inputs(after, isMoved)];
  const places = [...new Set([...former.keys(), ...now.keys()])];
  // Formulas follow inserted rows by themselves.
  const shown = (cell: unknown) => JSON.stringify(cell ?? null).replace("=B2", "=B4");
  return places.filter((place) => shown(former.get(place)) !== shown(now.get(place))).sort();
}

function expectTruth(result: Result<Receipt>, workbook: WorkbookModel): void {
  if (!result.ok) {
    expect(snapshotModel(workbook)).toEqual(snapshotModel(annex()));
    return;
  }
  const { written, insertion } = result.value;
  const isMoved = cellAt(firstSheet(workbook), 3, 0).content === "1";
  expect(insertion !== undefined).toBe(isMoved);
  expect(written.map((edit) => `${String(edit.at.row)} ${String(edit.at.column)}`).sort()).toEqual(
    changedPlaces(annex(), workbook, isMoved),
  );
}

async function journalOf(work: (workbook: Workbook) => Promise<unknown>) {
  let journal: readonly JournalEntry[] = [];
  await withExcel({ workbook: annex() }, async ({ roundTrips }) => {
    await work(workbookPort());
    journal = roundTrips();
  });
  return journal;
}

function faultsIn(journal: readonly JournalEntry[]): readonly Fault[] {
  return journal.flatMap(({ actionCount }, batch): Fault[] => [
    ...Array.from({ length: actionCount }, (_action, atAction): Fault => ({
      batch,
      kind: "stops",
      atAction,
      code: "InvalidOperation",
    })),
    { batch, kind: "stops", atAction: 3, code: "GeneralException" },
    { batch, kind: "stops", atAction: 3, code: "AccessDenied" },
    ...Object.values(HOST_ERROR).map((hostError): Fault => ({ batch, kind: "refused", hostError })),
    { batch, kind: "lost", hostError: HOST_ERROR.invalidOrTimedOutSession },
    { batch, kind: "lost", hostError: HOST_ERROR.responseTooLarge },
    { batch, kind: "hangs" },
  ]);
}

const name = ({ batch, ...fault }: Fault) => `batch ${String(batch)}: ${JSON.stringify(fault)}`;

/** An injected hang is not the add-in's fault. */
const EXPECTED = { expectProblems: ["unanswered-request"] } as const;

async function eachFault(
  journal: readonly JournalEntry[],
  check: (excel: ExcelForTest, fault: Fault) => Promise<void>,
): Promise<void> {
  const faults = faultsIn(journal);
  expect(faults.length).toBeGreaterThan(20);
  for (const fault of faults) {
    try {
      await withExcel({ workbook: annex(), ...EXPECTED }, (excel) => check(excel, fault));
    } catch (error) {
      throw new Error(name(fault), { cause: error });
    }
  }
}

test("writing: untouched, or the receipt is the truth and its undo restores everything", async () => {
  const journal = await journalOf((workbook) => workbook.write(CHANGE));
  await eachFault(journal, async (excel, fault) => {
    excel.injectFaults([fault]);
    const result = await workbookPort().write(CHANGE);
    expectTruth(result, excel.workbook);
    if (!result.ok) return;
    const undone = await workbookPort().undo(result.value);
    expect(undone).toMatchObject({ ok: true, value: { stale: [], refused: [] } });
    expect(snapshotModel(excel.workbook)).toEqual(snapshotModel(annex()));
  });
});

test("undoing: what is not taken back is in the workbook as before, and a second undo finishes", async () => {
  const journal = await journalOf(async (workbook) => {
    const applied = await workbook.write(CHANGE);
    if (applied.ok) await workbook.undo(applied.value);
  });
  await eachFault(journal.slice(2), async (excel, fault) => {
    const applied = await workbookPort().write(CHANGE);
    if (!applied.ok) throw new Error(applied.failure.kind);
    const written = snapshotModel(excel.workbook);
    excel.injectFaults([fault]);
    const undone = await workbookPort().undo(applied.value);
    if (!undone.ok) expect(snapshotModel(excel.workbook)).toEqual(written);
    else if (undone.value.refused.length === 0) {
      expect(snapshotModel(excel.workbook)).toEqual(snapshotModel(annex()));
    }
  });
});

test("reading: a snapshot or a failure, and the workbook untouched", async () => {
  const journal = await journalOf((workbook) => workbook.readActiveSheet());
  await eachFault(journal, async (excel, fault) => {
    excel.injectFaults([fault]);
    const read = await workbookPort().readActiveSheet();
    if (read.ok) expect(read.value.values[1]).toEqual(["1", "95%", "a"]);
    expect(snapshotModel(excel.workbook)).toEqual(snapshotModel(annex()));
  });
});

test("Excel that never answers is a failure after the time allowed", async () => {
  await withExcel({ workbook: annex(), ...EXPECTED }, async ({ injectFaults }) => {
    injectFaults([{ batch: 0, kind: "hangs" }]);
    const read = await workbookPort().readActiveSheet();
    expect(read).toEqual({ ok: false, failure: { kind: "not-responding" } });
  });
});

test("a read waits for the end of typing and says so", async () => {
  const told: boolean[] = [];
  await withExcel({ workbook: annex() }, async ({ user }) => {
    user.beginsEditing();
    const waiting = createWaiting();
    waiting.subscribe(() => {
      told.push(waiting.isOn());
      if (waiting.isOn()) user.endsEditing();
    });
    const port = createExcelWorkbook({ ...USUAL_TIMING, notice: 5, waiting });
    const read = await port.readActiveSheet();
    expect(read.ok).toBe(true);
    expect(told).toEqual([true, false]);
  });
});

test("whoever gives up waiting gets nothing half-written, also when the typing ends later", async () => {
  const workbook = annex();
  const before = snapshotModel(workbook);
  await withExcel({ workbook, ...EXPECTED }, async ({ user, settled }) => {
    user.beginsEditing();
    const waiting = createWaiting();
    waiting.subscribe(() => {
      if (waiting.isOn()) waiting.giveUp();
    });
    const port = createExcelWorkbook({ ...USUAL_TIMING, notice: 5, waiting });
    const givenUp = { ok: false, failure: { kind: "given-up" } };
    expect(await port.readActiveSheet()).toEqual(givenUp);
    user.endsEditing();
    const edit = { at: { sheet: "Phụ lục", row: 1, column: 1 }, was: null, becomes: "x" };
    expect(await port.write({ edits: [edit] })).toEqual(givenUp);
    await settled();
    expect(snapshotModel(workbook)).toEqual(before);
    waiting.reset();
    expect((await port.readActiveSheet()).ok).toBe(true);
  });
});
