import type { Outcome } from "../../app/session/outcome";

/** The annex's own sheet is protected: its numbers can still go to a sheet of their own. */
export function isTurnedAway(outcome: Outcome): boolean {
  if (outcome.kind === "failed") {
    return outcome.task === "insert" && outcome.failure.kind === "sheet-protected";
  }
  if (outcome.kind !== "inserted") return false;
  return outcome.receipt.refused.some(({ because }) => because === "protected");
}
