import type { CellPosition } from "../../sheet/address";
import { defineRule } from "../rule";
import { cleanText } from "./clean-text";
import { writtenFrom } from "./annex-date";
import { inspectedCells } from "./inspected-cells";
import { OUTDATED_TERMS } from "./outdated-terms";

export default defineRule({
  id: "term-outdated",
  severity: "hint",
  fixes: "none",
  source: "Nghị định 42/2022/NĐ-CP",
  vocabulary: { term: ["name", "instead", "source", "cells"] },
  *check(context) {
    const written = writtenFrom(context.annex);
    if (written === undefined) return;
    for (const { name, instead, since, source, pattern } of OUTDATED_TERMS) {
      if (written < since) continue;
      const cells: CellPosition[] = [];
      for (const { at, text } of inspectedCells(context).worded)
        if (pattern.test(cleanText(text))) cells.push(at);
      const [at] = cells;
      if (at === undefined) continue;
      yield { says: "term", at, reads: cells, values: { name, instead, source, cells } };
    }
  },
});
