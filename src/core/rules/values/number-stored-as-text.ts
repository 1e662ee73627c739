import type { CellPosition } from "../../sheet/address";
import type { CellEdit } from "../../sheet/edit";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { readStoredNumber } from "./stored-number";

export default defineRule({
  id: "number-stored-as-text",
  severity: "hint",
  fixes: "safe",
  needs: ["value"],
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    const cells: CellPosition[] = [];
    const edits: CellEdit[] = [];
    for (const { values } of context.annex.indicators) {
      for (const { cell, raw, formula, parts } of values) {
        if (typeof raw !== "string" || formula !== null || parts.length !== 1) continue;
        const stored = readStoredNumber(raw);
        if (stored === undefined || !mayRewrite(context, cell)) continue;
        cells.push(cell);
        edits.push(rewrite(context, cell, stored.value, stored.numberFormat));
      }
    }
    const [at] = cells;
    if (at === undefined) return;
    const values = { count: cells.length, cells };
    yield { says: "cells", at, reads: cells, values, fix: { kind: "safe", edits } };
  },
});
