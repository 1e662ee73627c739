import type { Requirement } from "../../model/requirement";
import { trimEndMarks } from "../../text/trim-marks";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { readEvidence } from "./evidence";

export default defineRule({
  id: "evidence-part-missing",
  severity: "hint",
  fixes: "none",
  needs: ["evidence"],
  vocabulary: { part: ["part", "goal"] },
  *check(context) {
    for (const { indicator, answers, open } of readEvidence(context).values()) {
      const { key, evidence } = indicator;
      const [part] = open;
      if (part === undefined || part.value === null || evidence === undefined) continue;
      if (answers.length === 0 || answers.some(({ requirement }) => sameThing(requirement, part)))
        continue;
      const isCompleted = context.assessments.get(key)?.status === "completed";
      yield {
        says: "part",
        at: evidence.at,
        indicator: key,
        values: { part: nameOf(part), goal: { value: part.value, unit: part.unit } },
        reads: [evidence.at, goalCell(indicator)],
        ...(isCompleted ? { severity: "warning" as const } : {}),
      };
    }
  },
});

function nameOf({ what, level }: Requirement): string {
  return trimEndMarks((what ?? level ?? "").replace(/trong (?:số )?đó$/iu, ""), /[,;\s]/);
}

/** Levels of one demand are for the yearly figures to tell apart, not for a free text. */
function sameThing(a: Requirement, b: Requirement): boolean {
  return a.what === b.what;
}
