import { indicatorAt } from "../indicator-rows";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { cleanText } from "./clean-text";
import { inspectedCells } from "./inspected-cells";

/** A dash inside a line that begins another item: "- Báo cáo … - Các văn bản …". */
const NEXT = /(?<=[\p{L}\d.;,)%])[ \t]+(?=[-–+]\s(?:\p{Lu}|\d+\s?%))/u;

export default defineRule({
  id: "bullets-on-one-line",
  severity: "hint",
  fixes: "review",
  vocabulary: { joined: ["items"] },
  *check(context) {
    for (const { at, text } of inspectedCells(context).listed) {
      const cleaned = cleanText(text);
      const becomes = cleaned.replace(new RegExp(NEXT, "gu"), "\n");
      if (becomes === cleaned) continue;
      const items = cleaned.split(NEXT).length;
      yield {
        says: "joined",
        at,
        ...indicatorAt(context.annex, at.row),
        values: { items },
        ...(mayRewrite(context, at)
          ? { fix: { kind: "review", edits: [rewrite(context, at, becomes)] } }
          : {}),
      };
    }
  },
});
