import type { Role } from "../../model/column";
import type { CellPosition } from "../../sheet/address";
import type { CellEdit } from "../../sheet/edit";
import { trimEndMarks } from "../../text/trim-marks";
import { stringAt } from "../cells";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule } from "../rule";
import { cleanText } from "../text/clean-text";
import { cellsOfRoles } from "./cells-of-roles";

const ROLES: readonly Role[] = ["product", "monitor", "lead", "cooperating", "assessor"];

export default defineRule({
  id: "separator-left-over",
  severity: "hint",
  fixes: "review",
  vocabulary: { cells: ["count", "cells"] },
  *check(context) {
    const cells: CellPosition[] = [];
    const edits: CellEdit[] = [];
    for (const at of cellsOfRoles(context, ROLES)) {
      const text = cleanText(stringAt(context, at));
      const kept = trimEndMarks(text, /[\s,;]/);
      if (!/[,;]/.test(text.slice(kept.length)) || !mayRewrite(context, at)) continue;
      cells.push(at);
      edits.push(rewrite(context, at, kept));
    }
    const [at] = cells;
    if (at === undefined) return;
    const values = { count: cells.length, cells };
    yield { says: "cells", at, reads: cells, values, fix: { kind: "review", edits } };
  },
});
