import type { RuleSentences } from "../sentences";

export const summary = {
  "declared-count-differs": {
    title: "Declared count differs from the recount",
    says: {
      differs: ({ cell, declared, counted }) => ({
        what: `${cell} declares ${declared} indicators, but counting the table again gives ${counted}.`,
        why: "Leaders read the summary lines first; when they are wrong, the report is wrong.",
        todo: "Compare with the table, then correct the line to the recounted number.",
      }),
      computed: ({ cell, declared, counted }) => ({
        what: `${cell} declares ${declared} indicators; comparing figures with goals gives ${counted}.`,
        why: "The table has no status column, so the software works it out; the two ways disagree.",
        todo: "See under Progress which indicators differ, then correct the line or the figures.",
      }),
    },
  },
  "declared-counts-do-not-add-up": {
    title: "Summary lines do not add up",
    says: {
      sum: ({ cell, total, parts, sum }) => ({
        what: `${cell} gives a total of ${total}, but the lines below (${parts}) add up to ${sum}.`,
        why: "When total and parts disagree, whoever signs cannot know which is right.",
        todo: "Count again and make the total equal its parts.",
      }),
    },
  },
  "declared-date-differs": {
    title: "Date of the summary differs from the header",
    says: {
      header: ({ cell, date, other }) => ({
        what: `${cell} counts until ${date}, the header of the status column until ${other}.`,
        why: "It is not clear up to which day the completed ones are counted.",
        todo: "Settle on one closing day.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
