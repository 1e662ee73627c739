import type { CellValue } from "../core/sheet/snapshot";
import type { LibraryCell } from "./library";

/** A cell that shows or computes something; formatted blanks and empty texts do not. */
export function hasContent(cell: LibraryCell | undefined): cell is LibraryCell {
  if (cell === undefined || cell.t === "z" || cell.v === undefined || cell.v === null) return false;
  return cell.v !== "" || cell.f !== undefined;
}

export function valueOf({ t, v, w }: LibraryCell): CellValue {
  if (t === "e") return { error: w ?? "#VALUE!" };
  if (typeof v === "number") return Number.isFinite(v) ? v : null;
  if (typeof v === "boolean") return v;
  return typeof v === "string" && v !== "" ? v : null;
}

export function textOf({ t, v, w }: LibraryCell): string {
  if (w !== undefined) return w;
  if (t === "b") return v === true ? "TRUE" : "FALSE";
  return typeof v === "string" || typeof v === "number" ? String(v) : "";
}
