import { goalCell } from "../cells";
import { fold } from "../../text/fold";
import { defineRule, type RuleContext } from "../rule";
import { hasColumnFigure } from "./column-figure";
import { readEvidence } from "./evidence";
import { isPercent } from "../../assess/dimension";

/** Whatever the reader of figures makes of it: nobody may be told that there is none. */
const SHARE = /\d\s*%|\d\s*\/\s*(?!(?:19|20)\d\d)\d+\s+\p{L}/u;

export default defineRule({
  id: "evidence-has-no-figure",
  severity: "hint",
  fixes: "none",
  needs: ["evidence"],
  vocabulary: { none: ["goal"], completed: ["status", "goal"] },
  *check(context) {
    if (isForNotes(context)) return;
    for (const { indicator, answers, goal, figures } of readEvidence(context).values()) {
      const { key, evidence, status } = indicator;
      const [asked] = goal;
      if (answers.length > 0 || evidence === undefined || hasColumnFigure(context, indicator))
        continue;
      if (asked === undefined || asked.value === null) continue;
      // Figures of classes or parts are an answer, though not one that a rule can add up.
      if (figures.some(({ unit, fraction }) => isPercent(unit) || fraction !== undefined)) continue;
      if (SHARE.test(evidence.text)) continue;
      const of = { value: asked.value, unit: asked.unit };
      const found = { at: evidence.at, indicator: key, reads: [evidence.at, goalCell(indicator)] };
      if (context.assessments.get(key)?.status === "completed") {
        const values = { status: status?.text.trim() ?? "", goal: of };
        yield { ...found, says: "completed", severity: "warning", values };
      } else {
        yield { ...found, says: "none", values: { goal: of } };
      }
    }
  },
});

const NOTES =
  /\b(?:ghi chu|nguyen nhan|kho khan|vuong mac|ton tai|giai trinh|ly do|de xuat|kien nghi)\b/;
const RESULTS = /\b(?:ket qua|thuc trang|minh chung|so lieu|dat duoc|tinh hinh)\b/;

/** "Nguyên nhân/Ghi chú" explains what other columns say; figures are not its business. */
function isForNotes({ annex }: RuleContext): boolean {
  const header = fold(annex.columns.find(({ role }) => role === "evidence")?.header ?? "");
  return NOTES.test(header) && !RESULTS.test(header);
}
