import { vi as terms } from "../terms/vi";
import type { QuestionSentences } from "./sentences";

export const vi: QuestionSentences = {
  column: (head, cell) => `Cột “${head}” (ô ${cell}) chứa gì?`,
  headlessColumn: (letter) => `Cột ${letter} chứa gì?`,
  statusWord: (word, cell) => `“${word}” (ô ${cell}) nghĩa là gì?`,
  annex: (cell) => `Bảng bắt đầu ở ô ${cell} có phải phụ lục chỉ tiêu không?`,
  isAnnex: "Phải, hãy rà soát bảng này",
  isNoAnnex: "Không phải",
  meanings: {
    completed: terms.statuses.completed,
    "in-progress": terms.statuses["in-progress"],
    "not-started": terms.statuses["not-started"],
    missed: terms.statuses.missed,
    "not-applicable": terms.statuses["not-applicable"],
    undetermined: "Chưa đánh giá được",
  },
  ofYear: (kind, year) => `${kind} (${year})`,
  withheld: (count) => (count === 0 ? "" : `${String(count)} điểm chờ câu trả lời này.`),
};
