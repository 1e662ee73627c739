import type { CellAddress } from "./address";

export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell with one format for all its characters looks; as much of it as a line of text needs. */
export type CellLook = {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#RRGGBB". */
  readonly color: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
};

/** A cell that shall look otherwise; only what differs is named. */
export type LookEdit = {
  readonly at: CellAddress;
  /** undefined: a cell of a new row, which goes out again with it. */
  readonly was?: Partial<CellLook>;
  readonly becomes: Partial<CellLook>;
};

/** What of `wanted` a cell does not look like yet. */
export function differingLook(now: CellLook, wanted: Partial<CellLook>): Partial<CellLook> {
  return pickLook(wanted, (property, value) => now[property] !== value);
}

export function pickLook(
  look: Partial<CellLook>,
  isWanted: (property: keyof CellLook, value: CellLook[keyof CellLook]) => boolean,
): Partial<CellLook> {
  // Border: Object.entries forgets the keys.
  const entries = Object.entries(look) as [keyof CellLook, CellLook[keyof CellLook]][];
  return Object.fromEntries(entries.filter(([property, value]) => isWanted(property, value)));
}
