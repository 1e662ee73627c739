import type { Area } from "./area";

/** A rule that changes the looks of cells; the first of several wins. */
export type ConditionalFormatModel = {
  readonly id: string;
  areas: readonly Area[];
  readonly type: ConditionalFormatType;
  rule: ConditionalRule;
  format: ConditionalLook;
  priority: number;
  stopIfTrue: boolean;
};

export type ConditionalFormatType = "Custom" | "CellValue" | "ContainsText";

export type ConditionalRule = {
  /** Custom: the condition. CellValue: what to compare with. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly text?: string;
};

export type ConditionalLook = {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
};

/** What may be typed into cells. */
export type ValidationModel = {
  area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
};

export type CommentModel = {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
  readonly author: string;
  readonly replies?: readonly { readonly content: string; readonly author: string }[];
};

/** A comment of the old kind, without a thread. */
export type NoteModel = { readonly row: number; readonly column: number; readonly content: string };

export type ChartModel = {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string | null;
  readonly font: ChartFont;
  readonly titleFont: ChartFont;
  /** The cells it covers. */
  over: Area;
  legend: { visible: boolean; position: string };
  series: SeriesModel[];
  readonly axes: { readonly category: AxisModel; readonly value: AxisModel };
};

/** What is absent is Excel's choice. */
export type ChartFont = { name?: string; size?: number; bold?: boolean; color?: string };

export type AxisModel = {
  isVisible: boolean;
  hasGridlines: boolean;
  /** Every how manieth category has a label. */
  labelSpacing?: number;
  minimum?: number;
  maximum?: number;
  isReversed: boolean;
  numberFormat?: string;
  title?: string;
};

export type SeriesModel = {
  name: string;
  /** "'Tổng hợp'!$B$5:$B$10" */
  values: string;
  categories: string;
  fill?: string;
  lineColor?: string;
  lineStyle?: string;
  lineWeight?: number;
  markerStyle?: string;
  hasDataLabels: boolean;
  labels: { numberFormat?: string; position?: string; readonly font: ChartFont };
  gapWidth?: number;
  overlap?: number;
};

export type PageLayoutModel = {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Points. */
  margins: Readonly<Record<MarginSide, number>>;
  printArea: Area | null;
  titleRows: Area | null;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  centerHorizontally: boolean;
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    /** "default.centerHeader" → "&P" */
    readonly texts: Map<string, string>;
  };
};

export type MarginSide = "top" | "bottom" | "left" | "right" | "header" | "footer";

export type TableModel = {
  readonly id: string;
  name: string;
  /** With heads and totals. */
  area: Area;
  style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
};

export type AutoFilterModel = {
  /** Its first row holds the arrows. */
  readonly area: Area;
  /** By column of the area: the texts that are shown, null for all. */
  readonly chosen: readonly (readonly string[] | null)[];
};

export function usualPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    zoom: { scale: 100 },
    centerHorizontally: false,
    headersFooters: { state: "Default", texts: new Map() },
  };
}
