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
    },
  },
} satisfies Partial<RuleSentences>;
