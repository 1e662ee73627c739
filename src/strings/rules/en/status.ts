import type { RuleSentences } from "../sentences";

export const status = {
  "evidence-has-no-figure": {
    title: "Evidence without a figure",
    says: {
      none: ({ cell, goal }) => ({
        what: `The goal is ${goal} but ${cell} gives no figure.`,
        why: "Without a figure nobody knows how far away the goal is.",
        todo: "Add the result as a figure in the unit of the goal.",
      }),
      completed: ({ cell, status, goal }) => ({
        what: `The row says “${status}” and the goal is ${goal}, but ${cell} gives no share that was reached.`,
        why: "Whoever declares a goal completed needs a figure to show for it; inspectors will ask.",
        todo: "Add the result in the unit of the goal.",
      }),
    },
  },
  "evidence-missing": {
    title: "Completed without evidence",
    says: {
      empty: ({ cell, status }) => ({
        what: `${cell} is empty while the row says “${status}”.`,
        why: "Without a result beside it the conclusion has no basis.",
        todo: "State what was reached, and the source.",
      }),
    },
  },
  "evidence-outside-period": {
    title: "Evidence from outside the period",
    says: {
      later: ({ cell, date, until }) => ({
        what: `${cell} names ${date}, which is after the closing day ${until}.`,
        why: "Results after the closing day belong to the next assessment, or the date is mistyped.",
        todo: "Check the date, or leave the result for the next period.",
      }),
    },
  },
  "evidence-part-missing": {
    title: "A part of the goal has no figure",
    says: {
      part: ({ cell, part, goal }) => ({
        what: `${cell} gives no figure for the part “${part}” (goal ${goal}).`,
        why: "A goal of several parts is met only when all of them are.",
        todo: "Add the figure of this part.",
      }),
    },
  },
  "evidence-repeats-goal": {
    title: "Evidence repeats the goal",
    says: {
      repeats: ({ cell, figure }) => ({
        what: `${cell} repeats the goal word by word with the same ${figure}.`,
        why: "A reader cannot tell a result from a copy.",
        todo: "Give the real figure, for example how many out of how many, with its source.",
      }),
    },
  },
  "fraction-percent-disagree": {
    title: "Share and numbers disagree",
    says: {
      differs: ({ cell, text, total, count, printed, computed }) => ({
        what: `${cell}, “${text}”: ${count} out of ${total} is ${computed}, not ${printed}.`,
        why: "Two numbers side by side that do not agree cast doubt on the whole report.",
        todo: "Work out the share again, or check the number and the total.",
      }),
    },
  },
  "parts-do-not-add-up": {
    title: "Parts do not add up to the total",
    says: {
      sum: ({ cell, total, sum, parts }) => ({
        what: `${cell}: the parts ${parts} add up to ${sum}, not to ${total}.`,
        why: "One of the numbers is wrong, and so are the shares worked out from it.",
        todo: "Compare with the source and correct the number.",
      }),
    },
  },
  "status-completed-though-below": {
    title: "Declared completed although the figure is below the goal",
    says: {
      below: ({ cell, status, figure, goal, horizon }) => ({
        what: `${cell} says “${status}”, but the evidence gives ${figure}, short of the goal of ${goal} (${horizon}).`,
        why: "The indicator is counted as completed; if it is not, the summary is wrong.",
        todo: "Check the figure; if only this year's step is met, declare it in progress.",
      }),
      over: ({ cell, status, figure, goal, horizon }) => ({
        what: `${cell} says “${status}”, but the evidence only says over ${figure}, which does not prove the goal of ${goal} (${horizon}).`,
        why: "The indicator is counted as completed, and the figure is not enough to show it.",
        todo: "Give the exact figure; if only this year's step is met, declare it in progress.",
      }),
      column: ({ cell, status, figure, year, goal, horizon }) => ({
        what: `${cell} says “${status}”, but the figure${year === "" ? "" : ` of ${year}`} is ${figure} and does not meet the goal of ${goal} (${horizon}).`,
        why: "The indicator is counted as completed; if it is not, the summary is wrong.",
        todo: "Check the figure and the status, and mend whichever is wrong.",
      }),
      "own-year": ({ cell, status, figure, year, goal, horizon }) => ({
        what: `${cell} says “${status}”: ${figure} meets what was planned for ${year}, but not yet the goal of ${goal} (${horizon}).`,
        why: "The indicator is counted as completed although only one year's step has been reached.",
        todo: "If the column answers the year's plan, say so in its header; if it answers the goal year, declare the row in progress.",
      }),
    },
  },
  "status-contradicts-twin": {
    title: "Two rows on the same thing contradict each other",
    says: {
      differs: ({ cell, status, other, key }) => ({
        what: `${cell} says “${status}”, while item ${key} on the same thing says “${other}”.`,
        why: "One of the two must be wrong, and so is the count.",
        todo: "Make the two agree, or remove one row if they are the same.",
      }),
    },
  },
  "status-in-progress-though-met": {
    title: "Goal met but declared in progress",
    says: {
      met: ({ cell, status, figure, goal }) => ({
        what: `${cell} says “${status}”, but the evidence gives ${figure}, which meets the goal of ${goal}.`,
        why: "If it is really met, the count of completed indicators is too low.",
        todo: "Look again: if it is met, change the status; if it must be kept up until the goal year, leave it and ignore this warning.",
      }),
      over: ({ cell, status, figure, goal }) => ({
        what: `${cell} says “${status}”, but the evidence says over ${figure}, which meets the goal of ${goal}.`,
        why: "If it is really met, the count of completed indicators is too low.",
        todo: "Look again: if it is met, change the status; if it must be kept up until the goal year, leave it and ignore this warning.",
      }),
      column: ({ cell, status, figure, year, goal }) => ({
        what: `${cell} says “${status}”, but the figure${year === "" ? "" : ` of ${year}`} is ${figure}, which meets the goal of ${goal}.`,
        why: "If it really is met, the number of completed indicators is too low.",
        todo: "Look again: correct the status if it is met; if it has to be kept up until the goal year, leave it and ignore this warning.",
      }),
    },
  },
  "status-missing": {
    title: "No assessment yet",
    says: {
      empty: ({ cell }) => ({
        what: `${cell} has no assessment.`,
        why: "Without one the indicator falls into no group, and the summary is incomplete.",
        todo: "Assess the indicator; if it belongs to another level or does not apply, say so.",
      }),
      undetermined: ({ cell, text }) => ({
        what: `${cell} says “${text}”: nothing concluded yet.`,
        why: "The indicator counts as unmeasured, neither completed nor in progress.",
        todo: "Update it once there is a result.",
      }),
    },
  },
  "status-outside-vocabulary": {
    title: "Status word not among those the header allows",
    says: {
      synonym: ({ cell, word, instead, count, cells }) => ({
        what:
          count === "1"
            ? `${cell} says “${word}” where the header asks for “${instead}”.`
            : `From ${cell} on, “${word}” is used where the header asks for “${instead}”; cells: ${count} (${cells}).`,
        why: "Filtering or counting by the header's words misses these rows.",
        todo: `Apply the fix to change them to “${instead}”.`,
      }),
      foreign: ({ cell, word, allowed }) => ({
        what: `${cell} says “${word}”, which is not among the words that the header allows: ${allowed}.`,
        why: "Filtering or counting by the header's words misses this row.",
        todo: `Choose one of: ${allowed}.`,
      }),
      unreadable: ({ cell, word }) => ({
        what: `${cell} says “${word}”, which does not tell whether it is completed.`,
        why: "What cannot be understood cannot be counted; for now the indicator counts as unmeasured.",
        todo: "Write “Đã hoàn thành” (completed) or “Đang thực hiện” (in progress), and move the explanation to the next column.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
