import { plain } from "../../text/fold";
import { defineRule } from "../rule";

const ALL = /(?:tối thiểu|ít nhất|trên|từ)\s+(?:đạt\s+)?100\s*%/iu;

export default defineRule({
  id: "goal-minimum-of-all",
  severity: "hint",
  fixes: "none",
  vocabulary: { all: ["words"] },
  *check({ annex }) {
    for (const { key, text, at, goalText } of annex.indicators) {
      const cell = goalText ?? { text, at };
      if (!cell.text.includes("100")) continue;
      const [words] = ALL.exec(plain(cell.text)) ?? [];
      if (words === undefined) continue;
      yield { says: "all", at: cell.at, indicator: key, values: { words } };
    }
  },
});
