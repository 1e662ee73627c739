import type { Receipt } from "../ports/workbook";

/** Several writes of one click, told as one. Not for undoing: that goes receipt by receipt. */
export function mergeReceipts(receipts: readonly Receipt[]): Receipt {
  const insertion = receipts.find((receipt) => receipt.insertion !== undefined)?.insertion;
  const keptRows = receipts.find((receipt) => receipt.keptRows !== undefined)?.keptRows;
  return {
    ...(insertion === undefined ? {} : { insertion }),
    ...(keptRows === undefined ? {} : { keptRows }),
    written: receipts.flatMap(({ written }) => written),
    stale: receipts.flatMap(({ stale }) => stale),
    refused: receipts.flatMap(({ refused }) => refused),
  };
}
