import { fold } from "../../text/fold";
import { defineRule } from "../rule";

/** "6 tháng/lần", "Trong 05 ngày kể từ ngày…": no day of the calendar, but nobody has to guess. */
const FOLLOWS =
  /\/ ?lan\b|\b(?:moi|hang|hằng) (?:thang|quy|tuan|ngay)\b|\bdinh ky\b|\bke tu\b|\bsau khi\b|\bngay sau\b|\btrong (?:vong )?\d+ (?:ngay|gio|thang)\b/;

export default defineRule({
  id: "deadline-unreadable",
  severity: "hint",
  fixes: "none",
  needs: ["deadline"],
  vocabulary: { text: ["text"] },
  *check({ annex }) {
    for (const { key, deadline } of annex.indicators) {
      if (deadline?.type !== "unreadable" || deadline.text.trim() === "") continue;
      if (FOLLOWS.test(fold(deadline.text))) continue;
      yield {
        says: "text",
        at: deadline.at,
        indicator: key,
        values: { text: deadline.text.trim() },
      };
    }
  },
});
