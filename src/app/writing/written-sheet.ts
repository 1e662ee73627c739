import type { SheetReceipt } from "../ports/own-sheets";
import type { ReviewedWorkbook } from "../reviewing/review-workbook";

export type WrittenSheet = {
  readonly receipt: SheetReceipt;
  /** What the sheet was made of. */
  readonly fresh: ReviewedWorkbook;
};
