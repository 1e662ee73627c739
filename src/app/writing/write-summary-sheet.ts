import { planSummarySheet } from "../../core/summary/leader-sheet/summary-sheet";
import type { SummarySheetOptions } from "../../core/summary/leader-sheet/summary-sheet-options";
import type { SummarySheetWords } from "../../core/summary/plan/summary-words";
import { done, type Result } from "../failure";
import type { WorkbookSettings } from "../ports/settings";
import type { Scope } from "../reviewing/scope";
import { writePlannedSheet, type WritingPorts, type WrittenSheet } from "./write-planned-sheet";

export type SummarySheetRequest = {
  readonly scope: Scope;
  readonly words: SummarySheetWords;
  readonly options: SummarySheetOptions;
};

/** The sheet that a leader signs. */
export function writeSummarySheet(
  ports: WritingPorts,
  settings: WorkbookSettings,
  { scope, words, options }: SummarySheetRequest,
): Promise<Result<WrittenSheet>> {
  return writePlannedSheet(ports, settings, scope, (certain) =>
    done(planSummarySheet(certain, words, options)),
  );
}
