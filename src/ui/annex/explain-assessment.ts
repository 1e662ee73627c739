import type { Assessment } from "../../core/model/assessment";
import type { Language } from "../../strings/language";
import { tellDistance, tellReasoning, tellStep } from "../../strings/progress/tell-progress";
import { stringsIn } from "../../strings/in-language";

/** "Chưa đạt: 35% < 50% (năm 2022). Còn 15 điểm %, cần thêm 5 điểm % mỗi năm." */
export function explainAssessment(language: Language, assessment: Assessment): string {
  const strings = stringsIn(language);
  const reason = tellReasoning(strings, assessment.reasoning);
  const away =
    assessment.distance === undefined || assessment.distance.value === 0
      ? []
      : [tellDistance(strings, assessment), tellStep(strings, assessment)].filter(
          (part) => part !== "",
        );
  const { course } = assessment;
  const way =
    course === undefined || course === "reached" ? [] : [strings.progress.courses[course]];
  return [reason, ...(away.length === 0 ? [] : [away.join(", ")]), ...way]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
