import { plain } from "../../text/fold";
import { defineRule } from "../rule";

const DAY = /(?<!\d)([0-3]?\d)[/.-]([01]?\d)[/.-](20\d{2})(?!\d)/g;
const AHEAD =
  /(?:dự kiến|sẽ|trước|chậm nhất|phấn đấu|kế hoạch|thời hạn|hạn|xong|hoàn thành trong|từ ngày)[^.;]*$/iu;

export default defineRule({
  id: "evidence-outside-period",
  severity: "warning",
  fixes: "none",
  needs: ["evidence"],
  vocabulary: { later: ["date", "until"] },
  *check({ annex, worked }) {
    const until = worked.judgedOn;
    if (until === undefined) return;
    for (const { key, evidence } of annex.indicators) {
      if (evidence === undefined) continue;
      const text = plain(evidence.text);
      for (const match of text.matchAll(DAY)) {
        const [, day = "", month = "", year = ""] = match;
        const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
        // What is still planned may well lie ahead.
        if (date <= until || AHEAD.test(text.slice(0, match.index))) continue;
        yield { says: "later", at: evidence.at, indicator: key, values: { date, until } };
        break;
      }
    }
  },
});
