import type { Result } from "../../../src/app/failure";
import { insertLines } from "../../../src/app/writing/insert-lines";
import type { Marks, WantedMarks } from "../../../src/app/ports/marks";
import type { Ports } from "../../../src/app/ports/ports";
import { NO_SETTINGS, type WorkbookSettings } from "../../../src/app/ports/settings";
import type { Change, Receipt } from "../../../src/app/ports/workbook";
import type { SheetPlan } from "../../../src/core/summary/plan/sheet-plan";
import { createExcelSettings } from "../../../src/excel/excel-settings";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { createExcelMarks } from "../../../src/excel/marks/excel-marks";
import { createExcelOwnSheets } from "../../../src/excel/own-sheets/excel-own-sheets";
import { USUAL_TIMING } from "../../../src/excel/run-excel";
import { wordLines } from "../../../src/strings/summary/word-lines";
import { vi } from "../../../src/strings/vi";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE } from "../../builders/annex-rows";
import { snapshotModel } from "../../excel-host/model/snapshot-model";
import type { WorkbookModel } from "../../excel-host/model/workbook";
import { calculate } from "../../excel-host/model/calculate";
import { addSheet } from "../../excel-host/model/workbook";
import { commentsOf, highlightsOf } from "../marks/findings-in";
import { planOf } from "../small-plan";
import { workbookOf } from "../workbook-of";
import { SHEET } from "./errors";

export type Tools = {
  readonly ports: Pick<Ports, "workbook" | "ownSheets" | "settings" | "now">;
  readonly marks: Marks;
  readonly workbook: WorkbookModel;
};

/** What a run has done, as it says itself. */
export type Ran = {
  /** It tells that not all was done. */
  readonly isPart: boolean;
  /** Takes back all of it: proves that nothing was left out. */
  readonly takeBack?: () => Promise<Result<unknown>>;
};

export type Prepared = {
  readonly run: () => Promise<Result<Ran>>;
  /** What is to be seen when all was done, where that is known. */
  readonly goal?: unknown;
  /** For what may stay in part: takes everything of ours away, whatever a run came to. */
  readonly cleanUp?: () => Promise<Result<unknown>>;
};

export type UseCase = (tools: Tools) => Promise<Prepared>;

export function openTools(workbook: WorkbookModel): Tools {
  const timing = { ...USUAL_TIMING, timeout: 25, retryPause: 0 };
  return {
    ports: {
      workbook: createExcelWorkbook(timing),
      ownSheets: createExcelOwnSheets(timing),
      settings: createExcelSettings(timing),
      now: () => "2026-11-20T07:05:00Z",
    },
    marks: createExcelMarks(timing),
    workbook,
  };
}

/** One annex with free rows above its header, and another sheet that nobody may touch. */
export function annexWorkbook(): WorkbookModel {
  const workbook = workbookOf([ANNEX_TITLE, [null], [null], ANNEX_HEADER, ...ANNEX_ROWS]);
  addSheet(workbook, "Khác");
  calculate(workbook);
  return workbook;
}

/** All that one may see of a workbook; results of formulas follow from the rest. */
export function show(workbook: WorkbookModel): unknown {
  const shown = snapshotModel(workbook);
  return JSON.parse(
    JSON.stringify(shown, (key, value: unknown) => {
      if (key === "id") return undefined;
      if (key === "names") return namesOf(workbook);
      if (typeof value !== "object" || value === null || !("formula" in value)) return value;
      return "content" in value ? { ...value, content: null } : value;
    }),
  );
}

/** One whose sheet was deleted points nowhere: it is in nobody's way. */
function namesOf({ names, sheets }: WorkbookModel): readonly string[] {
  return [...names.values()]
    .filter(({ formula }) => sheets.some(({ name }) => formula.startsWith(`='${name}'!`)))
    .map(({ name, formula }) => `${name} ${formula}`);
}

const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

const FIXES: Change = {
  edits: [
    { at: at(5, 1), was: String(ANNEX_ROWS[1]?.[1]), becomes: "100% thủ tục" },
    { at: at(5, 3), was: "Đạt 100%", becomes: 1, numberFormat: "0%" },
    { at: at(8, 3), was: null, becomes: "- Đạt" },
    { at: at(9, 3), was: "Đạt 100%", becomes: "95%" },
  ],
  sparesMixedFormats: true,
};

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function insert({ ports }: Tools): Promise<Result<Receipt>> {
  const inserted = await insertLines(ports, NO_SETTINGS, {
    annex: { sheet: SHEET, title: String(ANNEX_TITLE[0]), index: 0 },
    seen: { rowCount: 10, columnCount: 4, around: 3 },
    word: (reviewed) => wordLines(vi, reviewed, { leadingZero: false }),
    live: false,
    rowsMayBeInserted: true,
  });
  if (!inserted.ok) return inserted;
  if (inserted.value.kind !== "written") throw new Error(inserted.value.kind);
  return { ok: true, value: inserted.value.receipt };
}

type Write = (tools: Tools) => Promise<Result<Receipt>>;

const writing =
  (write: Write): UseCase =>
  (tools) =>
    Promise.resolve({
      run: async () =>
        map(await write(tools), (receipt) => ({
          isPart: receipt.refused.length > 0,
          takeBack: () => tools.ports.workbook.undo(receipt),
        })),
    });

const undoing =
  (write: Write): UseCase =>
  async (tools) => {
    const goal = show(tools.workbook);
    const receipt = value(await write(tools));
    return {
      goal,
      run: async () =>
        map(await tools.ports.workbook.undo(receipt), ({ refused }) => ({
          isPart: refused.length > 0,
        })),
    };
  };

function map<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? { ok: true, value: change(result.value) } : result;
}

/** The same sheet again, when statuses have changed, an indicator is gone and another is new. */
const CHANGED = planOf(["a", "c", "d"], "Không đạt");

const sheet =
  (role: SheetPlan["role"], isThere: boolean): UseCase =>
  async (tools) => {
    const { ownSheets } = tools.ports;
    const plan = { ...planOf(["a", "b", "c"]), role };
    if (isThere) value(await ownSheets.write(plan));
    return {
      run: async () =>
        map(await ownSheets.write(isThere ? CHANGED : plan), (receipt) => ({
          isPart: false,
          takeBack: () => ownSheets.undo(receipt),
        })),
    };
  };

const undoingSheet =
  (isThere: boolean): UseCase =>
  async (tools) => {
    const { ownSheets } = tools.ports;
    const plan = planOf(["a", "b", "c"]);
    if (isThere) value(await ownSheets.write(plan));
    const goal = show(tools.workbook);
    const receipt = value(await ownSheets.write(isThere ? CHANGED : plan));
    return {
      goal,
      run: async () => map(await ownSheets.undo(receipt), () => ({ isPart: false })),
    };
  };

const SETTINGS: WorkbookSettings = { ...NO_SETTINGS, profile: { horizon: 2030 } };

const saving =
  (isThere: boolean): UseCase =>
  async ({ ports }) => {
    const former = { ...NO_SETTINGS, profile: { horizon: 2025 } };
    if (isThere) value(await ports.settings.save(former));
    return {
      run: async () => map(await ports.settings.save(SETTINGS), () => ({ isPart: false })),
    };
  };

const marking =
  (wanted: Omit<WantedMarks, "sheet">): UseCase =>
  ({ marks }) =>
    Promise.resolve({
      run: async () =>
        map(await marks.write({ sheet: SHEET, ...wanted }), () => ({ isPart: false })),
      cleanUp: () => marks.write({ sheet: SHEET, highlights: [], comments: [] }),
    });

const CELLS = { B6: "error", D7: "warning", B8: "hint" } as const;

export const USE_CASES = {
  fixes: writing(({ ports }) => ports.workbook.write(FIXES)),
  "undo of fixes": undoing(({ ports }) => ports.workbook.write(FIXES)),
  "summary lines": writing(insert),
  "undo of summary lines": undoing(insert),
  "summary sheet": sheet("summary", false),
  "undo of the sheet": undoingSheet(false),
  "summary sheet again": sheet("summary", true),
  "undo of the rewriting": undoingSheet(true),
  "review sheet": sheet("review", false),
  settings: saving(false),
  "settings again": saving(true),
  highlights: marking({ highlights: highlightsOf(CELLS) }),
  comments: marking({ comments: commentsOf(CELLS) }),
} as const satisfies Readonly<Record<string, UseCase>>;
