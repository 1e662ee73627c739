import type { RuleSentences } from "../sentences";

export const goals = {
  "goal-below-upper-level": {
    title: "Goal lower than the upper level's",
    says: {
      below: ({ cell, goal, upper, horizon, source }) => ({
        what: `${cell} sets a goal of ${goal}, while ${source} sets ${upper} by ${horizon}.`,
        why: "A unit's goal may be higher than the common one, but should not be lower.",
        todo: "Compare with the upper level's document; if it is the same indicator, raise the goal.",
      }),
    },
  },
  "goal-differs-elsewhere": {
    title: "Goal differs from another table of the workbook",
    says: {
      differs: ({ cell, goal, other, sheet, key }) => ({
        what: `${cell} has a goal of ${goal}, but the sheet “${sheet}”, item ${key}, has ${other} for the same indicator.`,
        why: "One indicator with two goals for the same year makes the summaries contradict each other.",
        todo: "Look it up in the original document and settle on one number.",
      }),
    },
  },
  "goal-has-no-number": {
    title: "Goal without a number",
    says: {
      bound: ({ cell, text }) => ({
        what: `${cell} says “at least” but gives no number: “${text}”.`,
        why: "The number was lost in drafting; without it the indicator cannot be judged.",
        todo: "Look it up in the original document and fill it in.",
      }),
      share: ({ cell, text }) => ({
        what: `The indicator is a share or a count, but ${cell} gives no number: “${text}”.`,
        why: "Without a number nobody can say in the end whether it was met.",
        todo: "State what is to be reached, for example “100%” or “at least 1 unit”.",
      }),
      values: ({ cell, text, count }) => ({
        what: `${cell} does not say what is to be reached, while the row's year columns hold figures (${count}): “${text}”.`,
        why: "The other indicators state it; here the number may be lost, so the goal year's plan is taken for the goal.",
        todo: "Look it up in the original document and add it to the indicator.",
      }),
      empty: ({ cell, text }) => ({
        what: `${cell} (the goal) is empty while the other indicators have one: “${text}”.`,
        why: "Without a goal the indicator cannot be judged.",
        todo: "Fill in the goal of this indicator.",
      }),
    },
  },
  "goal-lacks-minimum-word": {
    title: "“At least” is missing",
    says: {
      bare: ({ cell, text, word }) => ({
        what: `${cell} only says “${text}” where the column's other goals say “${word} …”.`,
        why: `Without “${word}” it may be read as exactly ${text}.`,
        todo: `If it is the least to be reached, write “${word} ${text}” like the other rows.`,
      }),
    },
  },
  "goal-minimum-of-all": {
    title: "“At least 100%”",
    says: {
      all: ({ cell, words }) => ({
        what: `${cell} says “${words}”.`,
        why: "100% is all there is; nothing higher is left for “at least”.",
        todo: "Simply write “100%”.",
      }),
    },
  },
  "goal-range-with-minimum": {
    title: "“At least” together with a range",
    says: {
      range: ({ cell, words }) => ({
        what: `${cell} says “${words}”: a limit is one number.`,
        why: "It is not clear whether the lower or the higher number must be reached; at present the lower one is used.",
        todo: "Choose one number, or drop the limiting word if a range is meant.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
