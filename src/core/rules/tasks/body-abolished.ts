import type { Role } from "../../model/column";
import type { CellPosition } from "../../sheet/address";
import { columnOf, stringAt } from "../cells";
import { defineRule, type RuleContext } from "../rule";
import { writtenFrom } from "../text/annex-date";
import { cleanText } from "../text/clean-text";
import { ABOLISHED_BODIES } from "./abolished-bodies";

const ROLES: readonly Role[] = ["lead", "cooperating", "monitor", "assessor"];

export default defineRule({
  id: "body-abolished",
  severity: "hint",
  fixes: "none",
  source: "Nghị quyết 60-NQ/TW ngày 12/4/2025",
  vocabulary: { body: ["name", "since", "instead", "source", "cells"] },
  *check(context) {
    const written = writtenFrom(context.annex);
    if (written === undefined) return;
    const agencies = agencyCells(context);
    for (const { pattern, since, instead, source } of ABOLISHED_BODIES) {
      if (written < since) continue;
      const cells = agencies.filter((at) => pattern.test(cleanText(stringAt(context, at))));
      const [at] = cells;
      if (at === undefined) continue;
      const [name = ""] = pattern.exec(cleanText(stringAt(context, at))) ?? [];
      yield { says: "body", at, reads: cells, values: { name, since, instead, source, cells } };
    }
  },
});

function agencyCells({ annex }: RuleContext): readonly CellPosition[] {
  return ROLES.flatMap((role) => {
    const column = columnOf(annex, role);
    return column === undefined ? [] : annex.rows.map(({ row }) => ({ row, column }));
  });
}
