import type { SheetReceipt } from "./own-sheets";
import type { ReviewedWorkbook } from "./review-workbook";

export type WrittenSheet = {
  readonly receipt: SheetReceipt;
  /** What the sheet was made of. */
  readonly fresh: ReviewedWorkbook;
};
