import { furtherCells } from "../further-cells";
import type { RuleSentences } from "../sentences";

export const structure = {
  "header-lost": {
    title: "The table has lost its header row",
    says: {
      lost: ({ cell, columns }) => ({
        what: `The table that begins at ${cell} has no header for its ${columns} columns.`,
        why: "Readers must guess which column is the goal and which the lead agency; the software, too, only infers it from the contents.",
        todo: "Insert a row above the table, enter the column names of the original form, and check again.",
      }),
    },
  },
  "header-repeated": {
    title: "Header repeated inside the table",
    says: {
      repeated: ({ count, cells }) => ({
        what: `The header is repeated inside the table; number of times: ${count} (${cells}).`,
        why: "Page breaks copied from Word leave these rows; they spoil filters, sorting and formulas.",
        todo: "Empty these rows. To print the header on every page, use Page Layout › Print Titles.",
      }),
    },
  },
  "indicator-repeated": {
    title: "Indicator stated twice",
    says: {
      here: ({ cell, other, text }) => ({
        what: `${cell} says nearly the same as item ${other}: “${text}”.`,
        why: "An indicator that stands twice is counted twice in the total.",
        todo: `If it is the same indicator, remove one row; if not, state how it differs from ${other}.`,
      }),
      "other-table": ({ cell, other, table, text }) => ({
        what: `${cell} says nearly the same as item ${other} of the table “${table}”: “${text}”.`,
        why: "Two tables that assign the same indicator make it count twice, and their figures drift apart.",
        todo: "Keep the indicator in one table, or state how the two differ.",
      }),
    },
  },
  "number-missing": {
    title: "A number is skipped",
    says: {
      gap: ({ cell, before, now }) => ({
        what: `${cell}: the numbering jumps from “${before}” to “${now}”.`,
        why: "A row may have been deleted, and then the total is too low.",
        todo: "Compare with the original document: restore the missing row or renumber.",
      }),
    },
  },
  "number-repeated": {
    title: "A number is used twice",
    says: {
      twice: ({ cell, number, first }) => ({
        what: `${cell} has the number “${number}”, which ${first} already has.`,
        why: "With one number for two indicators, a report cannot say which one it means.",
        todo: "Renumber, and see whether a row was copied twice.",
      }),
      often: ({ cell, count, cells }) => ({
        what: `From ${cell} on, rows repeat the number of the row above; number of rows: ${count} (${cells}).`,
        why: "Word's automatic numbers are often lost in copying; single indicators can no longer be referred to.",
        todo: "Renumber the whole table.",
      }),
    },
  },
  "number-out-of-order": {
    title: "Numbers out of order",
    says: {
      backwards: ({ cell, before, now }) => ({
        what: `${cell} has the number “${now}” after “${before}”.`,
        why: "The row may stand in the wrong place or the wrong area, which spoils the counts by area.",
        todo: "Move the row to its place, or renumber.",
      }),
    },
  },
  "number-style-differs": {
    title: "Numbers written in different ways",
    says: {
      style: ({ cell, cells, example, others }) => ({
        what: `${cell} reads “${example}” while other rows are written like “${others}”${furtherCells(cell, cells)}.`,
        why: "In print it looks careless; an annex should keep one style throughout.",
        todo: "Use the same ending after every number of the table.",
      }),
    },
  },
  "numbering-row-wrong": {
    title: "Column numbers do not follow each other",
    says: {
      missing: ({ cell, table }) => ({
        what: `Below the header at ${cell} there is no row of column numbers, while the table “${table}” has one.`,
        why: "Tables of one workbook should look alike; without the numbers columns are hard to refer to.",
        todo: "Add a row of column numbers (1, 2, 3 …) below the header.",
      }),
      order: ({ cell, before, now }) => ({
        what: `${cell}: the row of column numbers jumps from ${before} to ${now}.`,
        why: "Whoever refers to a column by its number will look at the wrong one.",
        todo: "Number the columns from left to right without gaps.",
      }),
    },
  },
  "row-split": {
    title: "One indicator torn into several rows",
    says: {
      split: ({ cell, begins, item }) => ({
        what: `${cell} is the rest of item ${item} in ${begins}, torn off into a row of its own.`,
        why: "A page break left it; filtering or sorting will carry the second half away from its indicator.",
        todo: `Join the text into ${begins} and leave this row empty.`,
      }),
    },
  },
  "section-empty": {
    title: "Heading without indicators",
    says: {
      empty: ({ cell, number, title }) => ({
        what: `${cell}: there is no indicator under the heading “${number} ${title}”.`,
        why: "Its rows may have been deleted or moved under another heading.",
        todo: "Add the indicators, or remove the heading if it is not needed.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
