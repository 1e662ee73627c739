import type { Area } from "../../../model/area";
import type { Geometry } from "./geometry";
import { areaOfCell, step, type Cursor } from "./moves";

type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

export type Intent =
  | { readonly kind: "select"; readonly to: Cursor; readonly extends: boolean }
  | { readonly kind: "edit"; readonly initial?: string }
  | { readonly kind: "clear" };

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** What a key means in the grid; undefined: nothing, the browser may have it (Tab leaves the grid). */
export function intentOf(key: Key, geometry: Geometry, selection: Area): Intent | undefined {
  const isShortcut = key.ctrlKey || key.metaKey || key.altKey;
  const cell = { row: selection.row, column: selection.column };
  if (key.key === "Home") {
    const to = key.ctrlKey ? { row: 0, column: 0 } : { ...cell, column: 0 };
    return { kind: "select", to, extends: key.shiftKey };
  }
  if (isShortcut) return undefined;
  const move = MOVES[key.key];
  if (move !== undefined) {
    const extends_ = key.shiftKey && key.key !== "Enter";
    const from = extends_ ? selection : areaOfCell(geometry, cell);
    const direction = key.shiftKey && key.key === "Enter" ? -1 : 1;
    const to = step(geometry, from, move[0] * direction, move[1] * direction);
    return { kind: "select", to, extends: extends_ };
  }
  if (key.key === "F2") return { kind: "edit" };
  if (key.key === "Delete") return { kind: "clear" };
  // An input method composes its first letter: the cell opens empty and takes it.
  if (key.key === "Process") return { kind: "edit", initial: "" };
  return key.key.length === 1 ? { kind: "edit", initial: key.key } : undefined;
}
