/** How one cell looks. Immutable: a change makes a new format. Colours are "#RRGGBB". */
export type CellFormat = {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly font: FontFormat;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The apostrophe that keeps what follows a text; Office.js cannot see it, files keep it. */
  readonly quotePrefix: boolean;
};

export type FontFormat = {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
};

export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export type BorderLine = {
  readonly style:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
};

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

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fill: null,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    color: "#000000",
  },
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

const known = new Map<string, CellFormat>();
/** Thousands of cells get the same change one after the other. */
const changes = new WeakMap<CellFormat, Map<string, CellFormat>>();

export function changeFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const changesOfThis = changes.get(format) ?? new Map<string, CellFormat>();
  changes.set(format, changesOfThis);
  const key = JSON.stringify(change);
  const changed = changesOfThis.get(key) ?? formatWith(format, change);
  changesOfThis.set(key, changed);
  return changed;
}

/** Equal formats are one object, so that "is it the inherited one?" is a comparison by identity. */
function formatWith(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const borders = Object.fromEntries(
    Object.entries({ ...(change.borders ?? format.borders) }).sort(([one], [other]) =>
      one < other ? -1 : 1,
    ),
  );
  const changed: CellFormat = { ...DEFAULT_FORMAT, ...format, ...change, borders };
  const key = JSON.stringify(changed);
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, changed);
  return changed;
}

export function changeFont(format: CellFormat, change: Partial<FontFormat>): CellFormat {
  return changeFormat(format, { font: { ...format.font, ...change } });
}

known.set(JSON.stringify(DEFAULT_FORMAT), DEFAULT_FORMAT);
