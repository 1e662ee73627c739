import type { Position } from "../product";
import type { TrueGrid } from "./true-grid";

const FIGURE = /^[≥≤<>~]?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?$/;

/** The cell's number where it holds one and nothing that asks for a reader: "85", "1.250,5", "85%". */
export function figureAt(grid: TrueGrid, at: Position): number | undefined {
  const value = grid.valueAt(at);
  if (typeof value === "number") return value;
  const [, whole, decimals = "0"] = FIGURE.exec(grid.textAt(at)) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replaceAll(".", "")}.${decimals}`);
}
