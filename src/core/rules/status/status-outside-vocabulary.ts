import type { CellEdit, Fix } from "../../sheet/edit";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";
import { allowedStatuses } from "./allowed-statuses";
import { declaredStatuses, type DeclaredStatus } from "./declared-statuses";

/** Meanings that no list of allowed words needs to name: they keep a row out of the count. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "other-level",
  "not-applicable",
  "undetermined",
  "as-above",
]);

export default defineRule({
  id: "status-outside-vocabulary",
  severity: "warning",
  fixes: "safe",
  needs: ["status"],
  vocabulary: {
    synonym: ["word", "instead", "count", "cells"],
    foreign: ["word", "allowed"],
    unreadable: ["word"],
  },
  *check(context) {
    const allowed = allowedStatuses(context);
    const synonyms = new Map<string, DeclaredStatus[]>();
    for (const status of declaredStatuses(context)) {
      const { key, at, text: word, means } = status;
      if (OUTSIDE.has(means) || allowed?.allows(word) === true) continue;
      if (means === "unknown") {
        yield { says: "unreadable", at, indicator: key, values: { word } };
        continue;
      }
      if (allowed === undefined) continue;
      if (allowed.wordFor.has(means) && isWholeStatus(word)) group(synonyms, status);
      else yield { says: "foreign", at, indicator: key, values: { word, allowed: allowed.words } };
    }
    for (const [word, statuses] of synonyms) {
      const [first] = statuses;
      const instead = first === undefined ? undefined : allowed?.wordFor.get(first.means);
      if (first === undefined || instead === undefined) continue;
      const cells = statuses.map(({ at }) => at);
      const fix = replaced(context, statuses, instead);
      yield {
        says: "synonym",
        at: first.at,
        reads: cells,
        values: { word, instead, count: cells.length, cells },
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

/** "Đã thực hiện 80% kế hoạch" says more than a word: replacing it would lose the figure. */
function isWholeStatus(word: string): boolean {
  return word.length <= 30 && !/\d/.test(word);
}

function group(synonyms: Map<string, DeclaredStatus[]>, status: DeclaredStatus): void {
  const same = synonyms.get(status.text);
  if (same === undefined) synonyms.set(status.text, [status]);
  else same.push(status);
}

/** All or none: a finding must be gone once its safe fix has run. */
function replaced(
  context: RuleContext,
  statuses: readonly DeclaredStatus[],
  instead: string,
): Fix | undefined {
  const edits: CellEdit[] = [];
  for (const { at } of statuses) {
    if (!mayRewrite(context, at)) return undefined;
    edits.push(rewrite(context, at, instead));
  }
  return { kind: "safe", edits };
}
