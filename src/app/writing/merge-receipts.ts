import { known } from "../../core/model/known";
import type { Receipt } from "../ports/workbook";

/** Several writes told as one. Undoable where rows came in once at most, as in the blocks of one change. */
export function mergeReceipts(receipts: readonly Receipt[]): Receipt {
  const first = <Key extends keyof Receipt>(key: Key): Receipt[Key] | undefined =>
    receipts.find((receipt) => receipt[key] !== undefined)?.[key];
  const looks = receipts.flatMap((receipt) => receipt.looks ?? []);
  return {
    sheetIds: Object.fromEntries(receipts.flatMap(({ sheetIds = {} }) => Object.entries(sheetIds))),
    ...known({
      insertion: first("insertion"),
      rowsThen: first("rowsThen"),
      keptRows: first("keptRows"),
      looks: looks.length === 0 ? undefined : looks,
    }),
    written: receipts.flatMap(({ written }) => written),
    stale: receipts.flatMap(({ stale }) => stale),
    refused: receipts.flatMap(({ refused }) => refused),
  };
}
