import { known } from "../../core/model/known";
import type { Receipt } from "../ports/workbook";

/** Several writes of one click, told as one. Not for undoing: that goes receipt by receipt. */
export function mergeReceipts(receipts: readonly Receipt[]): Receipt {
  return {
    ...known({
      insertion: receipts.find(({ insertion }) => insertion !== undefined)?.insertion,
      keptRows: receipts.find(({ keptRows }) => keptRows !== undefined)?.keptRows,
    }),
    written: receipts.flatMap(({ written }) => written),
    stale: receipts.flatMap(({ stale }) => stale),
    refused: receipts.flatMap(({ refused }) => refused),
  };
}
