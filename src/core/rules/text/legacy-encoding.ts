import type { CellPosition } from "../../sheet/address";
import type { CellEdit } from "../../sheet/edit";
import type { LegacyEncoding } from "../../text/legacy";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { inspectedCells } from "./inspected-cells";
import { legacyTextAt } from "./legacy-text";

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: "TCVN3 (.VnTime)",
  vni: "VNI (VNI-Times)",
};

export default defineRule({
  id: "legacy-encoding",
  severity: "warning",
  fixes: "review",
  vocabulary: { cells: ["encoding", "count", "cells", "example"] },
  *check(context) {
    const found = new Map<
      LegacyEncoding,
      { cells: CellPosition[]; edits: CellEdit[]; example: string }
    >();
    for (const { at, text } of inspectedCells(context).worded) {
      const { encoding, text: decoded, changed } = legacyTextAt(context, at, text);
      if (encoding === undefined || !changed) continue;
      const known = found.get(encoding) ?? { cells: [], edits: [], example: decoded };
      found.set(encoding, known);
      known.cells.push(at);
      if (mayRewrite(context, at)) known.edits.push(rewrite(context, at, decoded));
    }
    for (const [encoding, { cells, edits, example }] of found) {
      const [at] = cells;
      if (at === undefined) continue;
      yield {
        says: "cells",
        at,
        reads: cells,
        values: { encoding: NAMES[encoding], count: cells.length, cells, example },
        ...(edits.length === 0 ? {} : { fix: { kind: "review", edits } }),
      };
    }
  },
});
