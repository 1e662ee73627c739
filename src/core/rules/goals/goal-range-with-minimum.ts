import { plain } from "../../text/fold";
import { defineRule } from "../rule";

/** "Tối thiểu 70 – 80%": which of the two is the least? */
const RANGE =
  /(?:tối thiểu|ít nhất|tối đa|không quá|không dưới)\s+(?:đạt\s+)?(?:từ\s+)?\d+(?:,\d+)?\s*%?\s*(?:[-–—]|đến)\s*\d+(?:,\d+)?\s*%?/iu;

export default defineRule({
  id: "goal-range-with-minimum",
  severity: "warning",
  fixes: "none",
  vocabulary: { range: ["words"] },
  *check({ annex }) {
    for (const { key, text, at, goalText, values } of annex.indicators) {
      const targets = values.filter(({ kind }) => kind !== "actual" && kind !== "estimate");
      const cells = [{ text, at }, ...(goalText === undefined ? [] : [goalText])];
      for (const cell of [...cells, ...targets.map((value) => ({ ...value, at: value.cell }))]) {
        const [words] = RANGE.exec(plain(cell.text)) ?? [];
        if (words === undefined) continue;
        yield { says: "range", at: cell.at, indicator: key, values: { words } };
      }
    }
  },
});
