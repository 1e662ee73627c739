import { review } from "../../../../src/core/review";
import { sheetOf } from "../../../sheets/table";
import { show } from "../../reading/goals/show";

/** What each indicator asks for and where it stands, "key | goals | status"; framed by line breaks. */
export function tellGoals(table: string): string {
  const lines = review(sheetOf(table)).annexes.flatMap(({ annex, assessments }) =>
    annex.indicators.map(({ key, goal }) => {
      const goals = goal.map(show).join(" & ");
      return `${key} | ${goals === "" ? "–" : goals} | ${assessments.get(key)?.status ?? ""}`;
    }),
  );
  return `\n${lines.join("\n")}\n`;
}
