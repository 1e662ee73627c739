import type { Indicator } from "../layouts/annex";
import type { RuleContext } from "./rule";

/** The row belongs to another level or does not apply here: its cells may well be empty. */
export function standsAside({ assessments }: RuleContext, { key }: Indicator): boolean {
  const status = assessments.get(key)?.status;
  return status === "other-level" || status === "not-applicable";
}
