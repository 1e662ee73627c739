import type { CellPosition } from "../../sheet/address";
import type { CellEdit } from "../../sheet/edit";
import type { LegacyEncoding } from "../../text/legacy";
import { textCells } from "../cells";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
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
    const found = new Map<LegacyEncoding, { cells: CellPosition[]; edits: CellEdit[] }>();
    for (const { at, text } of textCells(context)) {
      const { encoding, text: decoded, changed } = legacyTextAt(context, at, text);
      if (encoding === undefined || !changed) continue;
      const known = found.get(encoding) ?? { cells: [], edits: [] };
      found.set(encoding, known);
      known.cells.push(at);
      if (mayRewrite(context, at)) known.edits.push(rewrite(context, at, decoded));
    }
    for (const [encoding, { cells, edits }] of found) {
      const [at] = cells;
      if (at === undefined) continue;
      const example = String(edits[0]?.becomes ?? "");
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
