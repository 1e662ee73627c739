import { ownLines, stringAt } from "../cells";
import { defineRule } from "../rule";
import { hasOpenBlank } from "./open-blank";

/** "Kế hoạch sốngày/...../2023": the room for number and date is gone, so a pen cannot repair it. */
const RUN_TOGETHER = /(?:^|[^\p{L}])số(?:ngày|\/|tháng|của)/iu;

export default defineRule({
  id: "blank-left-open",
  severity: "hint",
  fixes: "none",
  vocabulary: { open: ["text"], "run-together": ["text"] },
  *check(context) {
    for (const { at } of ownLines(context)) {
      const text = stringAt(context, at);
      const values = { text: text.replace(/\s+/gu, " ").trim() };
      if (RUN_TOGETHER.test(text)) yield { says: "run-together", severity: "warning", at, values };
      else if (hasOpenBlank(text)) yield { says: "open", at, values };
    }
  },
});
