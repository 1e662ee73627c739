import { sheetNamed } from "../model/workbook";
import type { Actor } from "./events";
import type { Host } from "./host";
import { HostProblem } from "./host-problem";
import { activateSheet, selectArea } from "./selection";
import { rangeChanges } from "./objects/range-changes";
import { renameSheet } from "./rename-sheet";
import { writeInput } from "./write-cells";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../model/area";

/** What people change on a sheet. False: Excel would have shown an error and kept everything. */
export type Typist = {
  /** Types into a cell and presses Enter. */
  readonly types: (sheet: string, row: number, column: number, text: string) => boolean;
  /** Pastes, fills or empties (""). */
  readonly fills: (sheet: string, area: Area, input: string | readonly string[][]) => boolean;
  readonly insertsRows: (sheet: string, before: number, count: number) => boolean;
  readonly deletesRows: (sheet: string, first: number, count: number) => boolean;
  readonly insertsColumns: (sheet: string, before: number, count: number) => boolean;
  readonly merges: (sheet: string, area: Area) => boolean;
  readonly unmerges: (sheet: string, area: Area) => boolean;
};

/** What a person at the keyboard does; events follow as from Excel. */
export type User = Typist & {
  readonly selects: (sheet: string, area: Area) => void;
  readonly activates: (sheet: string) => void;
  readonly renames: (sheet: string, name: string) => void;
  /** A cell is open for typing: requests are refused or wait until `endsEditing`. */
  readonly beginsEditing: () => void;
  readonly endsEditing: () => void;
  readonly isEditing: () => boolean;
  readonly editingEnds: () => Promise<void>;
};

/** The person at this keyboard, or somebody else in the same workbook. */
export function createTypist(host: Host, actor: Actor, announce: () => void): Typist {
  function work(change: () => void): boolean {
    const former = host.events.actor;
    host.events.actor = actor;
    try {
      change();
    } catch (error) {
      if (error instanceof HostProblem) return false;
      throw error;
    } finally {
      host.events.actor = former;
    }
    announce();
    return true;
  }

  function change(sheet: string, area: Area, name: string, args: readonly unknown[]): boolean {
    const run = rangeChanges[name];
    const range = host.live.create(sheetOf(host, sheet), area);
    return work(() => run?.(range, args, host));
  }

  const rows = (row: number, rowCount: number): Area => ({
    row,
    column: 0,
    rowCount,
    columnCount: SHEET_COLUMNS,
  });

  function fill(name: string, area: Area, input: string | readonly string[][]): boolean {
    const target = sheetOf(host, name);
    return work(() => {
      writeInput(host, target, area, input);
    });
  }

  return {
    types: (name, row, column, text) =>
      fill(name, { row, column, rowCount: 1, columnCount: 1 }, text),
    fills: fill,
    insertsRows: (name, before, count) => change(name, rows(before, count), "insert", ["Down"]),
    deletesRows: (name, first, count) => change(name, rows(first, count), "delete", ["Up"]),
    insertsColumns: (name, column, columnCount) =>
      change(name, { row: 0, column, rowCount: SHEET_ROWS, columnCount }, "insert", ["Right"]),
    merges: (name, area) => change(name, area, "merge", []),
    unmerges: (name, area) => change(name, area, "unmerge", []),
  };
}

function sheetOf(host: Host, name: string) {
  const found = sheetNamed(host.workbook, name);
  if (found === undefined) throw new Error(`There is no sheet "${name}".`);
  return found;
}

export function createUser(host: Host, announce: () => void): User {
  let waiting: (() => void)[] = [];
  let isEditing = false;
  const sheet = (name: string) => sheetOf(host, name);

  return {
    ...createTypist(host, "user", announce),
    selects: (name, area) => {
      selectArea(host, sheet(name), area);
      announce();
    },
    activates: (name) => {
      activateSheet(host, sheet(name));
      announce();
    },
    renames: (name, newName) => {
      renameSheet(sheet(name), newName, host);
      announce();
    },
    beginsEditing: () => {
      isEditing = true;
    },
    endsEditing: () => {
      isEditing = false;
      for (const proceed of waiting) proceed();
      waiting = [];
    },
    isEditing: () => isEditing,
    editingEnds: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
