import { done, failed, type Failure } from "../../src/app/failure";
import type { LiveChanges, ReadingMark, SheetChange } from "../../src/app/ports/live-changes";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { MemoryWorkbook } from "./memory-workbook";

export type MemoryLive = LiveChanges & {
  /** Somebody types into a cell. */
  readonly types: (sheet: string, row: number, column: number, value: string) => void;
  readonly hears: (change: SheetChange) => void;
  readonly isWatched: () => boolean;
  /** How often cells were read again. */
  readonly rereads: () => number;
  readonly failNext: (failure: Failure) => void;
  /** The next rereading waits until the returned function is called. */
  readonly hold: () => () => void;
};

/** Changes of a workbook in memory, told at once. Every snapshot can be followed. */
export function createMemoryLive(workbook: MemoryWorkbook): MemoryLive {
  const changes: SheetChange[] = [];
  const marks = new WeakMap<SheetSnapshot, ReadingMark>();
  let listener: (() => void) | undefined;
  let failure: Failure | undefined;
  let held: Promise<void> | undefined;
  let rereads = 0;

  function hear(change: SheetChange): void {
    if (listener === undefined) return;
    changes.push(change);
    listener();
  }

  function takeFailure() {
    const taken = failure;
    failure = undefined;
    return taken === undefined ? undefined : failed(taken);
  }

  return {
    watch: (onChange) => {
      const refused = takeFailure();
      if (refused !== undefined) return Promise.resolve(refused);
      listener = onChange;
      return Promise.resolve(
        done(() => {
          listener = undefined;
          return Promise.resolve();
        }),
      );
    },
    since: (snapshot) => {
      if (!marks.has(snapshot))
        marks.set(snapshot, { sheetId: snapshot.sheet, position: changes.length });
      return changes.slice(marks.get(snapshot)?.position);
    },
    pass: (snapshot) => marks.set(snapshot, { sheetId: snapshot.sheet, position: changes.length }),
    adopt: (snapshot, mark) => marks.set(snapshot, mark),
    reread: async ({ sheet, columnCount }, request) => {
      rereads += 1;
      const mark = { sheetId: sheet, position: changes.length };
      const waiting = held;
      held = undefined;
      await waiting;
      const refused = takeFailure();
      if (refused !== undefined) return refused;
      const grid = workbook.sheets.get(sheet) ?? [];
      const wide = Math.max(columnCount, ...grid.map((line) => line.length));
      const rows = request.rows.map(({ row, rowCount }) => {
        const values = Array.from({ length: rowCount }, (_line, step) =>
          Array.from({ length: wide }, (_cell, column) => grid[row + step]?.[column] ?? null),
        );
        return {
          corner: { row, column: 0 },
          values,
          texts: values.map((line) => line.map((value) => String(value ?? ""))),
          formulas: values.map((line) => line.map(() => null)),
          numberFormats: values.map((line) => line.map(() => "General")),
        };
      });
      return done({
        sheet,
        used: { rowCount: grid.length, columnCount: wide },
        rows,
        cells: [],
        mark,
      });
    },
    types: (sheet, row, column, value) => {
      const line = workbook.sheets.get(sheet)?.[row];
      if (line !== undefined) line[column] = value;
      const area = { row, column, rowCount: 1, columnCount: 1 };
      hear({ kind: "edited", area, source: "local" });
    },
    hears: hear,
    isWatched: () => listener !== undefined,
    rereads: () => rereads,
    failNext: (next) => {
      failure = next;
    },
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return () => {
        release();
      };
    },
  };
}
