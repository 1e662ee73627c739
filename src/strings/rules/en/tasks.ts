import type { RuleSentences } from "../sentences";

export const tasks = {
  "agencies-run-together": {
    title: "Two agencies without a separator",
    says: {
      run: ({ cell, before, after }) => ({
        what: `${cell}: “${before}” and “${after}” run together without a separator.`,
        why: "It reads like one agency; when tasks are sorted by agency, one of them is lost.",
        todo: "Put a semicolon or a line break between the two.",
      }),
    },
  },
  "agency-spelled-differently": {
    title: "One agency spelled in several ways",
    says: {
      spelling: ({ rare, common, cells }) => ({
        what: `“${rare}” (${cells}) is written “${common}” elsewhere.`,
        why: "Filtering tasks by agency shows them as two agencies.",
        todo: `Keep to one spelling, for example “${common}”.`,
      }),
    },
  },
  "body-abolished": {
    title: "Body that no longer exists",
    says: {
      body: ({ name, since, instead, source, cells }) => ({
        what: `“${name}” (${cells}) no longer exists since ${since} (${source}).`,
        why: "A task given to a body that has ended will be done by nobody.",
        todo: `Give it to the body that took over (mostly ${instead}); leave it if an earlier time is meant.`,
      }),
    },
  },
  "cooperating-missing": {
    title: "No cooperating agency",
    says: {
      empty: ({ cell, indicators, count }) => ({
        what:
          count === "1"
            ? `${cell} names no cooperating agency (item ${indicators}).`
            : `From ${cell} on, rows without a cooperating agency: ${count} (items ${indicators}).`,
        why: "Something may have been lost at a page break; if nobody needs to cooperate, all is well.",
        todo: "Compare with the original document; where nobody cooperates, write “-”.",
      }),
    },
  },
  "deadline-before-plan": {
    title: "Deadline before the plan's own date",
    says: {
      before: ({ cell, text, plan }) => ({
        what: `${cell} sets the deadline “${text}”, but the document is dated ${plan}.`,
        why: "A task whose deadline has passed is overdue from the start.",
        todo: "Move the deadline, or drop the task if it was done before.",
      }),
    },
  },
  "deadline-missing": {
    title: "No deadline",
    says: {
      empty: ({ cell }) => ({
        what: `${cell} has no deadline.`,
        why: "Without a deadline nobody can press for the task or assess it.",
        todo: "Enter the deadline; for work all year round write “Thường xuyên” (continuous).",
      }),
    },
  },
  "deadline-past": {
    title: "Overdue",
    says: {
      past: ({ cell, text, today }) => ({
        what: `${cell}: the deadline “${text}” had passed by ${today}, and the task is not marked as completed.`,
        why: "Overdue tasks belong in the report, with the reason.",
        todo: "Update the result, or state the reason for the delay and a new deadline.",
      }),
    },
  },
  "deadline-unreadable": {
    title: "Deadline hard to understand",
    says: {
      text: ({ cell, text }) => ({
        what: `${cell} says “${text}”, which names no clear time.`,
        why: "Without a day nobody can follow the progress.",
        todo: "Name a month, quarter or day, for example “Tháng 6/2025”, “Quý II/2025”.",
      }),
    },
  },
  "deadline-vague": {
    title: "Deadline leaves a choice",
    says: {
      vague: ({ cell, text }) => ({
        what: `${cell} says “${text}”: several dates could be meant.`,
        why: "Without one clear date nobody knows when the task is overdue.",
        todo: "Choose one date.",
      }),
    },
  },
  "deadline-without-year": {
    title: "Deadline without a year",
    says: {
      bare: ({ cell, text }) => ({
        what: `${cell} says “${text}” without a year.`,
        why: "When the document is used again or runs into the next year, it is not clear which year is meant.",
        todo: "Add the year.",
      }),
    },
  },
  "lead-is-also-cooperating": {
    title: "Lead agency also listed as cooperating",
    says: {
      lead: ({ cell, agency }) => ({
        what: `${cell}: “${agency}” is both lead and cooperating agency.`,
        why: "The lead need not be repeated; one of the two columns may be wrong.",
        todo: "Remove the name from the cooperating column, or correct the lead.",
      }),
      nobody: ({ cell, agency }) => ({
        what: `${cell}: lead and cooperating are both “${agency}”, and no agency is named.`,
        why: "Where nobody is responsible, the task tends to be left undone.",
        todo: "Name one agency or office as the lead.",
      }),
      monitor: ({ cell, agency }) => ({
        what: `${cell}: “${agency}” both monitors and cooperates.`,
        why: "Whoever assesses should not carry out; a column may be mixed up.",
        todo: "Look at these two columns again.",
      }),
      monitors: ({ cell, rows }) => ({
        what: `From ${cell} on, in many rows the monitoring agency is also the cooperating one (${rows}).`,
        why: "Whoever assesses should not carry out; the columns may be mixed up.",
        todo: "Look at these two columns again in the rows named.",
      }),
    },
  },
  "lead-missing": {
    title: "No lead agency",
    says: {
      empty: ({ cell }) => ({
        what: `${cell} names no lead agency.`,
        why: "Without one nobody is responsible and nobody reports.",
        todo: "Name the lead agency or office.",
      }),
    },
  },
  "product-missing": {
    title: "No product",
    says: {
      empty: ({ cell }) => ({
        what: `${cell} names no product or result.`,
        why: "Without a product there is no ground for calling the task completed.",
        todo: "Name the product, for example “Quyết định” (decision), “Báo cáo” (report).",
      }),
    },
  },
  "separator-left-over": {
    title: "Comma or semicolon left at the end",
    says: {
      cells: ({ count, cells }) => ({
        what: `Cells that end in a comma or semicolon: ${count} (${cells}).`,
        why: "An agency may have been deleted after it; filtering by name fails as well.",
        todo: "Remove the sign, or add the agency that is missing.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
