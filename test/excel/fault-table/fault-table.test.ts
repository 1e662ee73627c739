import type { Failure, Result } from "../../../src/app/failure";
import type { Fault } from "../../excel-host/engine/faults";
import { sheetNamed, type WorkbookModel } from "../../excel-host/model/workbook";
import { withExcel } from "../../excel-host/node/with-excel";
import { TROUBLES } from "./errors";
import { annexWorkbook, openTools, show, USE_CASES, type Prepared, type Ran } from "./use-cases";

/*
 * Every use case that writes × every batch of it × every way in which Excel fails. Afterwards the
 * workbook is untouched, or what the user is told is true: the receipt takes all of it back, or the
 * failure says that nobody knows. No cell is lost, and nothing is thrown.
 */
jest.setTimeout(120_000);

/** How a run ended. */
type Ending =
  /** A failure, and the workbook as before. */
  | "untouched"
  /** Done after all, or all but what the receipt lists; its undo restores everything. */
  | "done"
  | "in part"
  /** The failure says that nobody knows how much was done. */
  | "unsure"
  /** Marks: the failure leaves some, and switching off takes them all away. */
  | "removable";

const UNSURE: ReadonlySet<Failure["kind"]> = new Set([
  "outcome-unknown",
  "sheet-unfinished",
  "connection-lost",
  "session-expired",
  "not-responding",
]);

type UseCaseName = keyof typeof USE_CASES;

async function endingOf(
  name: UseCaseName,
  faults: readonly Fault[],
  workbook: WorkbookModel,
): Promise<Ending> {
  const endings: Ending[] = [];
  await withExcel(
    { workbook, expectProblems: ["unanswered-request"] },
    async ({ injectFaults }) => {
      const prepared = await USE_CASES[name](openTools(workbook));
      const before = show(workbook);
      const other = otherSheet(workbook);
      injectFaults(faults);
      const result = await prepared.run();
      injectFaults([]);
      endings.push(await judge(prepared, result, before, workbook, faults));
      expect(otherSheet(workbook)).toEqual(other);
    },
  );
  return endings[0] ?? "unsure";
}

async function judge(
  { goal, cleanUp }: Prepared,
  result: Result<Ran>,
  before: unknown,
  workbook: WorkbookModel,
  faults: readonly Fault[],
): Promise<Ending> {
  // What somebody did to the sheet meanwhile cannot be undone here.
  if (faults.some(({ kind }) => kind === "meanwhile")) return result.ok ? "done" : "untouched";
  const now = show(workbook);
  if (cleanUp !== undefined) {
    expect(await cleanUp()).toMatchObject({ ok: true });
    expect(show(workbook)).toEqual(before);
  }
  if (!result.ok) {
    if (JSON.stringify(now) === JSON.stringify(before)) return "untouched";
    if (cleanUp !== undefined) return "removable";
    expect(UNSURE).toContain(result.failure.kind);
    return "unsure";
  }
  const { isPart, takeBack } = result.value;
  if (goal !== undefined && !isPart) expect(now).toEqual(goal);
  if (takeBack !== undefined) {
    expect(await takeBack()).toMatchObject({ ok: true });
    expect(show(workbook)).toEqual(before);
  }
  return isPart ? "in part" : "done";
}

function otherSheet(workbook: WorkbookModel): unknown {
  const sheet = sheetNamed(workbook, "Khác");
  return sheet === undefined ? undefined : [...sheet.cells];
}

/** How many actions each batch of an untroubled run has. */
async function batchesOf(name: UseCaseName): Promise<readonly number[]> {
  const workbook = annexWorkbook();
  let batches: readonly number[] = [];
  await withExcel({ workbook }, async ({ roundTrips }) => {
    const { run } = await USE_CASES[name](openTools(workbook));
    const before = roundTrips().length;
    expect(await run()).toMatchObject({ ok: true });
    batches = roundTrips()
      .slice(before)
      .map(({ actionCount }) => actionCount);
  });
  return batches;
}

async function rowOf(name: UseCaseName): Promise<string> {
  const batches = await batchesOf(name);
  const row: Record<string, string> = {};
  for (const [trouble, faultsOf] of Object.entries(TROUBLES)) {
    const endings = new Set<Ending>();
    for (const [batch, actions] of batches.entries()) {
      let workbook = annexWorkbook();
      for (const faults of faultsOf(batch, actions, () => workbook)) {
        workbook = annexWorkbook();
        try {
          endings.add(await endingOf(name, faults, workbook));
        } catch (error) {
          throw new Error(`${name} / ${trouble} / ${JSON.stringify(faults[0])}`, { cause: error });
        }
      }
    }
    row[trouble] = [...endings]
      .map((ending) => SIGNS[ending])
      .sort()
      .join("");
  }
  return Object.values(row).join(" ");
}

const SIGNS: Readonly<Record<Ending, string>> = {
  untouched: "u",
  done: "D",
  "in part": "p",
  unsure: "?",
  removable: "r",
};

/** One column for each trouble, in their order; several signs where it depends on the moment. */
const TABLE: Readonly<Record<UseCaseName, string>> = {
  fixes: "u u u Du u u Du ?u u Dpu Dpu Dpu Dpu Dpu Dpu Du u",
  "undo of fixes": "u u u Du u u Du ?u u Dpu Dpu Dpu Dpu Dpu Dpu D Du",
  "summary lines": "u u Du D u u Du ?u u Du Du Du Du Du Du Du u",
  "undo of summary lines": "u u u Du u u Du ?u u Du Du Du Du Du Du D u",
  "summary sheet": "u u Du Du u u u ?u u u Du u u Du u D D",
  "undo of the sheet": "u u u Du u u Du ?u u Du Du Du Du Du Du D D",
  "summary sheet again": "u u Du Du u u u ?u u u Du u u Du u D D",
  "undo of the rewriting": "u u Du Du u u u ?u u u Du u u Du u D D",
  "review sheet": "u u Du Du u u u ?u u u Du u u Du u D D",
  settings: "u u u Du u u Du u u u u u u u u D D",
  "settings again": "u u u Du u u Du u u u u u u u u D D",
  highlights: "u u u u u u u ru u u Du u u Du u Du u",
  comments: "u u u Du u u Du ru u ru D Du ru Dru Du Du u",
};

test.each(Object.keys(USE_CASES) as UseCaseName[])("%s", async (name) => {
  expect(await rowOf(name)).toBe(TABLE[name]);
});
