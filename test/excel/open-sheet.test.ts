import type { OpenSheet } from "../../src/app/ports/open-sheet";
import { createExcelOpenSheet } from "../../src/excel/following/excel-open-sheet";
import { createExcelOwnSheets } from "../../src/excel/own-sheets/excel-own-sheets";
import { USUAL_TIMING } from "../../src/excel/run-excel";
import { addSheet } from "../excel-host/model/workbook";
import { withExcel, type ExcelForTest } from "../excel-host/node/with-excel";
import { planOf } from "./small-plan";
import { workbookOf } from "./workbook-of";

async function watching(work: (excel: ExcelForTest, told: OpenSheet[]) => Promise<void>) {
  const workbook = workbookOf([["STT", "Chỉ tiêu"]]);
  addSheet(workbook, "Phụ lục 2");
  await withExcel({ workbook }, async (excel) => {
    const told: OpenSheet[] = [];
    const watched = await createExcelOpenSheet(USUAL_TIMING).watch((open) => told.push(open));
    if (!watched.ok) throw new Error(watched.failure.kind);
    await work(excel, told);
  });
}

test("the open sheet is told at first, and each time that it is another one", async () => {
  await watching(async ({ user, settled }, told) => {
    user.activates("Phụ lục 2");
    await settled();
    user.renames("Phụ lục 2", "PL 2");
    user.activates("Phụ lục");
    await settled();
    user.activates("PL 2");
    await settled();
    expect(told.map(({ sheet }) => sheet)).toEqual(["Phụ lục", "Phụ lục 2", "Phụ lục", "PL 2"]);
    expect(told.some(({ isOurs }) => isOurs)).toBe(false);
  });
});

test("a sheet that we wrote is told as ours", async () => {
  await watching(async ({ settled }, told) => {
    await createExcelOwnSheets().write(planOf(["a"]));
    await settled();
    expect(told.at(-1)).toEqual({ sheet: "Tổng hợp", isOurs: true });
  });
});

test("listening only reads, so that Excel's undo list stays", async () => {
  await watching(async ({ user, settled, roundTrips }) => {
    user.activates("Phụ lục 2");
    await settled();
    expect(roundTrips().length).toBeGreaterThan(2);
    expect(roundTrips().filter(({ writes }) => writes)).toEqual([]);
  });
});
