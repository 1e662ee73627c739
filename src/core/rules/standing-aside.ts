import type { Indicator } from "../model/indicator";
import { remember } from "./remember";
import type { RuleContext } from "./rule";

/** The row belongs to another level or does not apply here: its cells may well be empty. */
export function standsAside(context: RuleContext, { key }: Indicator): boolean {
  return keysAside(context).has(key);
}

/** Few in most annexes, so that nearly every question is answered by a small set. */
const keysAside = remember(({ assessments }: RuleContext) => {
  const keys = new Set<string>();
  for (const [key, { status }] of assessments) {
    if (status === "other-level" || status === "not-applicable") keys.add(key);
  }
  return keys;
});
