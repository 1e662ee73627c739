import type { Status } from "../../model/assessment";
import { goalCell } from "../cells";
import { defineRule } from "../rule";
import { columnFigure } from "./column-figure";
import { readEvidence } from "./evidence";

const NOT_DONE: ReadonlySet<Status | undefined> = new Set(["in-progress", "not-started", "missed"]);

export default defineRule({
  id: "status-in-progress-though-met",
  severity: "warning",
  fixes: "none",
  needs: ["status"],
  vocabulary: {
    met: ["status", "figure", "goal"],
    over: ["status", "figure", "goal"],
    column: ["status", "figure", "year", "goal"],
  },
  *check(context) {
    const { annex, assessments } = context;
    for (const indicator of annex.indicators) {
      const { key, status, evidence, parent } = indicator;
      const declared = assessments.get(key)?.status;
      if (!NOT_DONE.has(declared) || status === undefined) continue;
      const word = status.text.trim();
      const answered = columnFigure(context, indicator);
      if (answered !== undefined && parent === undefined) {
        const { meets, onBoundary, figure, year, goal, isWeak, cells } = answered;
        // Whoever reads "trên 90 %" strictly has not got there with exactly 90 %.
        if (!meets || onBoundary) continue;
        const values = { status: word, figure, year, goal };
        const found = { at: status.at, indicator: key, values, reads: [status.at, ...cells] };
        yield { ...found, says: "column", ...(isWeak ? { severity: "hint" as const } : {}) };
        continue;
      }
      const told = readEvidence(context).get(key);
      const [first] = told?.answers ?? [];
      if (told === undefined || first === undefined || declared !== "in-progress") continue;
      if (told.open.length > 0 || !told.answers.every(({ comparison }) => comparison.met)) continue;
      const { requirement, comparison, figure } = first;
      yield {
        says: figure.bound === "above" ? "over" : "met",
        at: status.at,
        indicator: key,
        values: {
          status: word,
          figure: { value: comparison.figure, unit: requirement.unit },
          goal: { value: comparison.asked, unit: requirement.unit },
        },
        reads: [status.at, ...(evidence === undefined ? [] : [evidence.at]), goalCell(indicator)],
      };
    }
  },
});
