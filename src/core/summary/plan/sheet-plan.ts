import type { Area } from "../../sheet/address";
import type { CellInput } from "../../sheet/edit";

/** "#RRGGBB". */
export type Color = string;

/** Only what is set is applied; lengths in points. */
export type CellFormat = {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
  readonly fill?: Color;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** en-US code, as the API wants it. */
  readonly numberFormat?: string;
  /** Thin lines around and between all cells of the area, or only under its last row. */
  readonly border?: "all" | "below";
};

/** Applied in order: a later area overrides what it sets. */
export type FormattedArea = { readonly area: Area; readonly format: CellFormat };

/**
 * A later entry overrides. `fit`: as high as the wrapped text needs, where the host can tell (runs of
 * such rows may be fitted in one call); the height is an estimate for when it cannot. Excel fits no
 * merged cells.
 */
export type RowHeight = {
  readonly row: number;
  readonly height: number;
  readonly fit?: boolean;
};

/** Cells whose whole text equals `equals`; its number format may show a sign before the word. */
export type ConditionalFormat = {
  readonly area: Area;
  readonly equals: string;
  readonly format: Pick<CellFormat, "color" | "fill" | "bold" | "numberFormat">;
};

/** A drop-down list whose words stand in cells of the same sheet (words may hold commas). */
export type Choice = { readonly area: Area; readonly from: Area };

export type ChartSeries = {
  readonly name: string;
  readonly values: Area;
  readonly color: Color;
  /** A goal is a line without markers. */
  readonly dashed?: boolean;
};

export type Chart = {
  /** By which it is found and replaced. */
  readonly name: string;
  readonly kind: "stacked-bar" | "line";
  readonly title: string;
  /** The cells that it covers. */
  readonly over: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
};

export type PrintSetup = {
  readonly area: Area;
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4";
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** Distance of the page number from the paper's edge. */
    readonly header: number;
  };
  /** Rows repeated on every page: first and last, 0-based. */
  readonly titleRows?: readonly [number, number];
  /** Always one page wide, as many pages high as needed. */
  readonly pagesWide: 1;
  /** Sheet rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  /** Centred at the top, from the second page on (NĐ 30/2020). */
  readonly pageNumbers: boolean;
};

/**
 * A whole sheet as data. It owns its columns from A on; what stands right of them is the user's.
 * A string among the inputs is text and must stay text whatever it looks like ("=1+1", "2-3", "90%").
 */
export type SheetPlan = {
  /** By which the sheet is found again when somebody renamed it. */
  readonly role: "summary" | "review";
  /** Wanted name; a foreign sheet of that name is never touched, see `freeSheetName`. */
  readonly name: string;
  /** Rows from row 0, all equally long. */
  readonly inputs: readonly (readonly CellInput[])[];
  /**
   * What each row is about, null for rows that nobody annotates: a rewrite moves the user's columns
   * and comments along with their rows, see `alignRows`.
   */
  readonly rowKeys: readonly (string | null)[];
  readonly formats: readonly FormattedArea[];
  readonly merges: readonly Area[];
  /** In points, one per column. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  /** Rows that stay in sight; the first of them holds the heads of the longest table. */
  readonly frozenRows: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly choices: readonly Choice[];
  readonly charts: readonly Chart[];
  readonly print: PrintSetup;
};
