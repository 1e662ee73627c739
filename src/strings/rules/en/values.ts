import { levelName } from "./level-name";
import { furtherCells } from "../further-cells";
import type { RuleSentences } from "../sentences";

export const values = {
  "early-goal-missed": {
    title: "The year's own requirement is missed",
    says: {
      below: ({ cell, year, figure, asked }) => ({
        what: `${cell}: ${year} has ${figure}, below the ${asked} that the indicator itself asks for in ${year}.`,
        why: "A year below its own requirement cannot be called on course, even if the goal year may still be met.",
        todo: "Check the figure; if it is right, give the reason and the remedy in the note column.",
      }),
      level: ({ cell, year, level, figure, asked }) => ({
        what: `${cell}: in ${year} the ${levelName(level)} has ${figure}, below the ${asked} that the indicator itself asks of it.`,
        why: "A year below its own requirement cannot be called on course, even if the goal year may still be met.",
        todo: "Check the figure; if it is right, give the reason and the remedy in the note column.",
      }),
    },
  },
  "flat-after-reached": {
    title: "Goal reached, later years unchanged",
    says: {
      flat: ({ count, indicators }) => ({
        what: `Indicators that reached their goal in the first year and stay at the same figure: ${count} (${indicators}).`,
        why: "Such goals no longer ask for any effort; the upper level tends to ask why they are not set higher.",
        todo: "See whether later years can be set higher; if not, nothing needs to change.",
      }),
    },
  },
  "level-value-missing": {
    title: "One level's figure is missing",
    says: {
      level: ({ cell, levels, present }) => ({
        what: `${cell} has the figure of the ${levelName(present)} only; the ${levelName(levels)} is missing.`,
        why: "The goal is set for each level; with one missing nobody can say that it is met.",
        todo: `Add the figure of the ${levelName(levels)} to this cell.`,
      }),
    },
  },
  "number-stored-as-text": {
    title: "Numbers stored as text",
    says: {
      cells: ({ count, cells }) => ({
        what: `Cells that hold text instead of numbers: ${count} (${cells}).`,
        why: "Excel cannot add, compare or chart them.",
        todo: "Apply the fix to turn them into numbers; they will look the same.",
      }),
    },
  },
  "percent-scale-mixed": {
    title: "Percentages written in different ways",
    says: {
      fraction: ({ cell, cells, text }) => ({
        what: `${cell} reads “${text}” while the row's other cells are percentages${furtherCells(cell, cells)}.`,
        why: `“${text}” may be taken for ${text}%, a hundred times too little.`,
        todo: "Write percentages throughout, for example 90%.",
      }),
      unsigned: ({ cell, cells, text }) => ({
        what: `${cell} reads “${text}” without the % sign that the row's other cells have${furtherCells(cell, cells)}.`,
        why: "A reader cannot tell a percentage from a count.",
        todo: "Add the % sign if it is a share; otherwise state the unit.",
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
  "step-too-small": {
    title: "Yearly step smaller than required",
    says: {
      step: ({ cell, asked, year, from, to, count }) => ({
        what: `${cell}: ${year} only rises from ${from} to ${to}, while the indicator asks for at least ${asked} more each year${count === "1" ? "" : ` (steps too small: ${count})`}.`,
        why: "What is not done in the early years piles up in the last one.",
        todo: "Adjust the yearly figures to the step that is asked for, or explain it in the note column.",
      }),
      level: ({ cell, asked, year, from, to, count, level }) => ({
        what: `${cell}: in ${year} the ${levelName(level)} only rises from ${from} to ${to}, while the indicator asks for at least ${asked} more each year${count === "1" ? "" : ` (steps too small: ${count})`}.`,
        why: "What is not done in the early years piles up in the last one.",
        todo: "Adjust the yearly figures to the step that is asked for, or explain it in the note column.",
      }),
    },
  },
  "value-in-other-level-row": {
    title: "Another level's indicator has figures",
    says: {
      filled: ({ cell, cells, word }) => ({
        what: `The row says “${word}” but has figures in ${cells}.`,
        why: `Because of “${word}” it stays out of the total; if the figure in ${cell} is your own, the total is too low.`,
        todo: "Remove the figures if the indicator belongs to another level, or correct the note.",
      }),
    },
  },
  "value-is-error": {
    title: "Formula error",
    says: {
      error: ({ cell, error }) => ({
        what: `${cell} shows ${error}.`,
        why: "The formula is broken, so there is no figure, and whatever refers to it is wrong too.",
        todo: "Mend the formula or enter the figure.",
      }),
    },
  },
  "value-is-text": {
    title: "Words instead of a figure",
    says: {
      words: ({ cell, text, indicators }) => ({
        what: `${cell} reads “${text}” instead of a figure (items ${indicators}).`,
        why: "Without a figure nobody can work out how far it is; the indicator counts as unmeasured.",
        todo: "Enter a figure if it can be measured; for a qualitative indicator write “Đạt” (met) or “Chưa đạt” (not met).",
      }),
    },
  },
  "value-missing": {
    title: "Figures missing",
    says: {
      row: ({ cell, count }) => ({
        what:
          count === "1"
            ? `${cell}, the only figure of this indicator, is empty.`
            : `From ${cell} on, all ${count} figures of this indicator are empty.`,
        why: "Without figures nobody knows whether the indicator is met, so it cannot count as completed.",
        todo: "Fill in the figures. If the indicator belongs to another level or does not apply, say so in the note column.",
      }),
      cells: ({ cell, periods }) => ({
        what: `${cell} is empty: the figure for ${periods} is missing while the row's other years have one.`,
        why: "A reader cannot tell whether there is no result yet, it was forgotten, or it is zero.",
        todo: "Enter the missing figure, or give the reason in the note column.",
      }),
    },
  },
  "value-not-a-number": {
    title: "A figure that is no number",
    says: {
      text: ({ cell, text }) => ({
        what: `${cell} reads “${text}” while the row's other cells are numbers.`,
        why: "This cell is left out when the row is compared with its goal.",
        todo: "Enter the number, or leave the cell empty and give the reason in the note column.",
      }),
      "no-data": ({ cell, text }) => ({
        what: `${cell} reads “${text}”: no figure yet.`,
        why: "This cell is left out when the row is compared with its goal.",
        todo: "Enter the figure once there is one.",
      }),
    },
  },
  "value-on-boundary": {
    title: "Exactly on an “over” or “under” limit",
    says: {
      over: ({ cell, goal, cells }) => ({
        what: `The goal is over ${goal}, and ${cell} is exactly ${goal}${furtherCells(cell, cells)}.`,
        why: "Strictly speaking equal is not over; at present it counts as met, and the summary says how many rest on it.",
        todo: "Better set the figure a little higher, or choose the other reading in the settings.",
      }),
      under: ({ cell, goal, cells }) => ({
        what: `The goal is under ${goal}, and ${cell} is exactly ${goal}${furtherCells(cell, cells)}.`,
        why: "Strictly speaking equal is not under; at present it counts as met, and the summary says how many rest on it.",
        todo: "Better set the figure a little lower, or choose the other reading in the settings.",
      }),
    },
  },
  "value-out-of-range": {
    title: "Figure out of range",
    says: {
      "over-100": ({ cell, figure }) => ({
        what: `${cell} has ${figure}: a part of a whole cannot pass 100%.`,
        why: "Mostly a typing slip or the wrong whole; such a report will be sent back.",
        todo: "Check the part and the whole.",
      }),
      negative: ({ cell, figure }) => ({
        what: `${cell} has a negative figure: ${figure}.`,
        why: "A share or a number of things cannot be negative; mostly a minus sign typed by mistake.",
        todo: "Check and correct the figure.",
      }),
    },
  },
  "value-runs-backwards": {
    title: "Figures move away from the goal",
    says: {
      falls: ({ cell, before, from, year, to }) => ({
        what: `${cell}: ${from} in ${before}, then ${to} in ${year}.`,
        why: "A year worse than the one before leads away from the goal; it is a slip or needs an explanation.",
        todo: "Check it; if it is right, give the reason in the note column.",
      }),
    },
  },
  "value-unit-differs": {
    title: "Unit differs from the goal",
    says: {
      goal: ({ unit, figures, cells }) => ({
        what: `The goal is in ${unit} but the figures read ${figures} (${cells}).`,
        why: "Different units cannot be compared: nobody knows whether the goal is met, so the row does not count as completed.",
        todo: `Convert the figures to ${unit}${unit === "%" ? ", for example “1/2 units (50%)”" : ""}.`,
      }),
      row: ({ cell, figure, unit, cells }) => ({
        what: `${cell} reads “${figure}”, another unit than the rest of the row${unit === "" ? "" : ` (${unit})`}${cells === cell ? "" : `; cells that differ: ${cells}`}.`,
        why: "Years in different units do not show whether things rise or fall.",
        todo: "Use one unit for the whole row.",
      }),
    },
  },
  "year-columns-irregular": {
    title: "Year columns are not in sequence",
    says: {
      missing: ({ cell, years }) => ({
        what: `The year columns that begin at ${cell} lack ${years}.`,
        why: "With a year missing the way to the goal cannot be followed; the column may have been deleted by mistake.",
        todo: `Add the column for ${years}, or check the headers.`,
      }),
      doubled: ({ cell, year, other }) => ({
        what: `${cell} and ${other} have the same header for ${year}.`,
        why: "Nobody knows which column is right for that year.",
        todo: "Correct the year in the header, or remove one column.",
      }),
      unordered: ({ cell, years }) => ({
        what: `The year columns from ${cell} on are out of order: ${years}.`,
        why: "It is easy to fill in the wrong column and to misread the trend.",
        todo: "Put the columns in order of years.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
