import type { Evidence } from "../weighing/evidence";
import type { AnnexDraft } from "./annex-draft";
import { describeRoles } from "./describe-roles";
import { describeRows } from "./describe-rows";
import { describeWords } from "./describe-words";

/** Everything about a table as a whole that may say whether it is an annex. */
export function annexFacts(draft: AnnexDraft): Evidence {
  const facts = [...describeRoles(draft), ...describeRows(draft), ...describeWords(draft)];
  return new Map(facts.filter(([, amount]) => amount !== 0));
}
