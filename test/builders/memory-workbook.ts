import { done, failed, type Failure, type Result } from "../../src/app/failure";
import type { Change, Receipt, RefusedEdit, Workbook } from "../../src/app/ports/workbook";
import type { CellAddress } from "../../src/core/sheet/address";
import type { CellEdit, CellInput } from "../../src/core/sheet/edit";
import { snapshot } from "./reviews";

type Grid = (string | number | null)[][];

export type MemoryWorkbook = Workbook & {
  readonly sheets: Map<string, Grid>;
  readonly locked: Set<string>;
  readonly selected: CellAddress[];
  /** The next call of this name fails so. */
  readonly fail: (call: keyof Workbook, failure: Failure) => void;
  /** The next call of this name waits until the returned function is called. */
  readonly hold: (call: keyof Workbook) => () => void;
};

/** The Workbook port over plain grids: just enough of Excel for use cases. */
export function createMemoryWorkbook(
  sheets: Readonly<Record<string, Grid>>,
  activeSheet = Object.keys(sheets)[0] ?? "",
): MemoryWorkbook {
  const grids = new Map(Object.entries(sheets));
  const failures = new Map<keyof Workbook, Failure>();
  const holds = new Map<keyof Workbook, Promise<void>>();
  const locked = new Set<string>();
  const selected: CellAddress[] = [];

  const call = async <T>(name: keyof Workbook, work: () => Result<T>): Promise<Result<T>> => {
    const hold = holds.get(name);
    holds.delete(name);
    await hold;
    const failure = failures.get(name);
    failures.delete(name);
    return failure === undefined ? work() : failed(failure);
  };
  const read = (sheet: string) => {
    const grid = grids.get(sheet);
    if (grid === undefined) return failed({ kind: "sheet-missing", sheet });
    return done(
      snapshot(
        sheet,
        grid.map((row) => [...row]),
      ),
    );
  };

  return {
    sheets: grids,
    locked,
    selected,
    fail: (name, failure) => failures.set(name, failure),
    hold: (name) => {
      let release = () => {};
      holds.set(name, new Promise((resolve) => (release = resolve)));
      return () => {
        release();
      };
    },
    readActiveSheet: () => call("readActiveSheet", () => read(activeSheet)),
    readSheet: (sheet) => call("readSheet", () => read(sheet)),
    sheetNames: () => call("sheetNames", () => done([...grids.keys()])),
    select: (at) =>
      call("select", () => {
        selected.push(at);
        return done(undefined);
      }),
    see: async (sheet) => {
      const seen = await call("see", () => read(sheet));
      return seen.ok ? done({ snapshot: seen.value, lookAt: () => undefined }) : seen;
    },
    write: (change, seen) =>
      call("write", () => {
        const receipt = write(change);
        const after = seen === undefined ? undefined : read(seen.snapshot.sheet);
        return done(after?.ok === true ? { ...receipt, after: after.value } : receipt);
      }),
    undo: (receipt) => call("undo", () => done(takeBack(receipt))),
  };

  function write({ insertion, edits }: Change): Receipt {
    if (insertion !== undefined) {
      const rows = Array.from({ length: insertion.count }, () => []);
      grids.get(insertion.sheet)?.splice(insertion.before, 0, ...rows);
    }
    return { ...(insertion === undefined ? {} : { insertion }), ...writeEdits(edits) };
  }

  function takeBack({ insertion, written }: Receipt): Receipt {
    const back = written.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was }));
    const result = writeEdits(back);
    if (insertion !== undefined) {
      grids.get(insertion.sheet)?.splice(insertion.before, insertion.count);
    }
    return { ...(insertion === undefined ? {} : { insertion }), ...result };
  }

  function writeEdits(edits: readonly CellEdit[]) {
    const written: CellEdit[] = [];
    const stale: CellEdit[] = [];
    const refused: RefusedEdit[] = [];
    for (const edit of edits) {
      const { sheet, row, column } = edit.at;
      const line = grids.get(sheet)?.[row];
      if (locked.has(`${sheet}!${String(row)}:${String(column)}`)) {
        refused.push({ edit, because: "protected" });
      } else if (line === undefined || (line[column] ?? null) !== plainInput(edit.was)) {
        stale.push(edit);
      } else {
        line[column] = plainInput(edit.becomes);
        written.push(edit);
      }
    }
    return { written, stale, refused };
  }
}

function plainInput(input: CellInput): string | number | null {
  return typeof input === "string" || typeof input === "number" ? input : null;
}
