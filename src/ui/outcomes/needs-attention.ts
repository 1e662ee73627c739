import type { Wording } from "../wording-for";
import { describeOutcome } from "./describe-outcome";
import type { SessionState } from "../../app/session/state";

/** After a ribbon button with the pane closed: is there more to read than the workbook itself shows? */
export function needsAttention(words: Wording, state: SessionState): boolean {
  const { outcome, question, bug } = state;
  if (question !== null || bug !== null) return true;
  if (outcome === null) return false;
  // Nothing on the sheet tells that the button did its work.
  if (outcome.kind === "already-right") return true;
  return describeOutcome(words, outcome, state).tone !== "success";
}
