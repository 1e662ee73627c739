import type { Role } from "../../model/column";
import { stringAt } from "../cells";
import { indicatorAt } from "../indicator-rows";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { cleanText } from "../text/clean-text";
import { cellsOfRoles } from "./cells-of-roles";
import { CLEAR_STARTS, LEADS_ON } from "../../words/lists/agency-words";
import { inEveryCase, oneOf } from "../../words/one-of";

const AGENCY_ROLES: readonly Role[] = ["lead", "cooperating", "monitor", "assessor"];
const RUN_TOGETHER = new RegExp(
  `(?<=\\p{L})(?<!(?<!\\p{L})${oneOf(inEveryCase(LEADS_ON))})[ \\u00A0]+(?=${oneOf(CLEAR_STARTS)}[ \\u00A0]+\\p{L})`,
  "u",
);

export default defineRule({
  id: "agencies-run-together",
  severity: "warning",
  fixes: "review",
  vocabulary: { run: ["before", "after"] },
  *check(context) {
    for (const at of cellsOfRoles(context, AGENCY_ROLES)) {
      const text = cleanText(stringAt(context, at));
      const match = RUN_TOGETHER.exec(text);
      if (match === null) continue;
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const fix = {
        kind: "review" as const,
        edits: [rewrite(context, at, `${before}; ${after}`)],
      };
      yield {
        says: "run",
        at,
        ...indicatorAt(context.annex, at.row),
        values: { before: before.trim(), after: after.trim() },
        ...(mayRewrite(context, at) ? { fix } : {}),
      };
    }
  },
});
