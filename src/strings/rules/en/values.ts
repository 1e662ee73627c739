import type { RuleSentences } from "../sentences";

export const values = {
  "value-missing": {
    title: "Figures missing",
    says: {
      row: ({ cell, count }) => ({
        what: `From ${cell} on, all ${count} figures of this indicator are empty.`,
        why: "Without figures nobody knows whether the indicator is reached, so it cannot count as completed.",
        todo: "Fill in the figures. If the indicator belongs to another level or does not apply, say so in the note column.",
      }),
      cells: ({ cell, periods }) => ({
        what: `${cell} is empty: the figure for ${periods} is missing while the row's other years have one.`,
        why: "A reader cannot tell whether there is no result yet, it was forgotten, or it is zero.",
        todo: "Enter the missing figure, or give the reason in the note column.",
      }),
    },
  },
  "plan-below-goal": {
    title: "Plan for the goal year is below the goal",
    says: {
      short: ({ cell, horizon, planned, goal }) => ({
        what: `${cell}: the plan for ${horizon} is ${planned}, short of the goal of ${goal}.`,
        why: `Even if everything goes to plan, the indicator will be missed in ${horizon}.`,
        todo: "Check the planned figure; if the goal is really out of reach, state why and propose to adjust it.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
