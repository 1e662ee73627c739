import { en as terms } from "../terms/en";
import type { QuestionSentences } from "./sentences";

export const en: QuestionSentences = {
  column: (head, cell) => `What does the column “${head}” (${cell}) hold?`,
  headlessColumn: (letter) => `What does column ${letter} hold?`,
  statusWord: (word, cell) => `What does “${word}” (${cell}) mean?`,
  annex: (cell) => `Is the table that begins at ${cell} an annex of indicators?`,
  isAnnex: "Yes, review this table",
  isNoAnnex: "No",
  meanings: {
    completed: terms.statuses.completed,
    "in-progress": terms.statuses["in-progress"],
    "not-started": terms.statuses["not-started"],
    missed: terms.statuses.missed,
    "not-applicable": terms.statuses["not-applicable"],
    undetermined: "Cannot be told yet",
  },
  ofYear: (kind, year) => `${kind} (${year})`,
  withheld: (count) =>
    count === 0
      ? ""
      : count === 1
        ? "1 finding waits for this answer."
        : `${String(count)} findings wait for this answer.`,
};
