import type { Role } from "../../model/column";
import { stringAt } from "../cells";
import { indicatorAt } from "../indicator-rows";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";
import { cleanText } from "./clean-text";

const ROLES: ReadonlySet<Role> = new Set([
  "value",
  "evidence",
  "goal",
  "indicator",
  "note",
  "status",
]);
const COMMA = /\d,\d{1,2}\s?%/;
const POINT = /(?<![\d.,/])(\d{1,3})\.(\d{1,2})(?=\s?%)/;

export default defineRule({
  id: "decimal-point-among-commas",
  severity: "hint",
  fixes: "review",
  vocabulary: { point: ["number"] },
  *check(context) {
    const cells = [...figureCells(context)];
    if (!cells.some(({ text }) => COMMA.test(text))) return;
    for (const { at, text } of cells) {
      const match = POINT.exec(text);
      if (match === null) continue;
      const becomes = text.replace(new RegExp(POINT, "g"), "$1,$2");
      const fix = { kind: "review" as const, edits: [rewrite(context, at, becomes)] };
      yield {
        says: "point",
        at,
        ...indicatorAt(context.annex, at.row),
        values: { number: `${match[0]}%` },
        ...(mayRewrite(context, at) ? { fix } : {}),
      };
    }
  },
});

function* figureCells(context: RuleContext) {
  const columns = context.annex.columns.filter(({ role }) => ROLES.has(role));
  for (const { row, kind } of context.annex.rows) {
    if (kind !== "indicator" && kind !== "continuation") continue;
    for (const { column } of columns) {
      const at = { row, column };
      const written = stringAt(context, at);
      if (!written.includes("%")) continue;
      const text = cleanText(written);
      if (text.includes("%")) yield { at, text };
    }
  }
}
