import { sheetNamed } from "../model/workbook";
import type { Host } from "./host";
import { HostProblem } from "./host-problem";
import { activateSheet, selectArea } from "./selection";
import { renameSheet } from "./rename-sheet";
import { writeInput } from "./write-cells";
import type { Area } from "../model/area";

/** What a person at the keyboard does; events follow as from Excel. */
export type User = {
  /** Types into a cell and presses Enter. False: Excel would have shown an error and kept the cell. */
  readonly types: (sheet: string, row: number, column: number, text: string) => boolean;
  readonly selects: (sheet: string, area: Area) => void;
  readonly activates: (sheet: string) => void;
  readonly renames: (sheet: string, name: string) => void;
  /** A cell is open for typing: requests are refused or wait until `endsEditing`. */
  readonly beginsEditing: () => void;
  readonly endsEditing: () => void;
  readonly isEditing: () => boolean;
  readonly editingEnds: () => Promise<void>;
};

export function createUser(host: Host, announce: () => void): User {
  let waiting: (() => void)[] = [];
  let isEditing = false;

  function sheet(name: string) {
    const found = sheetNamed(host.workbook, name);
    if (found === undefined) throw new Error(`There is no sheet "${name}".`);
    return found;
  }

  return {
    types: (name, row, column, text) => {
      const target = sheet(name);
      try {
        writeInput(host, target, { row, column, rowCount: 1, columnCount: 1 }, text);
      } catch (error) {
        if (error instanceof HostProblem) return false;
        throw error;
      }
      announce();
      return true;
    },
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
