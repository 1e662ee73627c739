import type { SummaryOptions } from "../lines/summary-line";

export type SummarySheetOptions = SummaryOptions & {
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" above the title. */
  readonly nationalTitle?: boolean;
  /** The issuing office; else the unit that the annexes name. */
  readonly unit?: string;
  /** Key of the indicator to draw. */
  readonly chartIndicator?: string;
};
