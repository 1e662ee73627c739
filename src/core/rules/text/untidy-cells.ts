import type { CellPosition } from "../../sheet/address";
import type { Fix } from "../../sheet/edit";
import { mayRewrite, rewrite } from "../rewrite";
import type { RuleContext } from "../rule";
import { columnOf } from "../cells";
import { readStoredNumber } from "../values/stored-number";
import { cleanText } from "./clean-text";
import { inspectedCells } from "./inspected-cells";
import { hasOpenBlank } from "./open-blank";
import { isLegacyText } from "./legacy-text";

export type UntidyCells = {
  readonly at: CellPosition;
  readonly reads: readonly CellPosition[];
  readonly values: { readonly count: number; readonly cells: readonly CellPosition[] };
  readonly fix?: Fix;
};

/**
 * The cells with one kind of untidiness as at most two reports: those that a safe fix cleans, and those
 * that it must leave alone (formulas, mixed formatting). One per cell would bury the rest.
 */
export function* untidyCells(
  context: RuleContext,
  isUntidy: (text: string) => boolean,
): Iterable<UntidyCells> {
  const { untidy } = inspectedCells(context);
  if (untidy.length === 0) return;
  const fixable: CellPosition[] = [];
  const left: CellPosition[] = [];
  const edits: Fix["edits"][number][] = [];
  const torn = new Set(
    context.annex.rows.filter(({ kind }) => kind === "continuation").map(({ row }) => row),
  );
  const status = columnOf(context.annex, "status");
  for (const { at, text } of untidy) {
    // Other rules rewrite statuses and stored numbers as a whole, blanks included.
    if (!isUntidy(text) || at.column === status || readStoredNumber(text) !== undefined) continue;
    // Where a torn row goes on, a line break still tells where one sentence ends.
    if (torn.has(at.row) && text.trimStart() !== text) continue;
    if (hasOpenBlank(text) || isLegacyText(context, at, text)) continue;
    const cleaned = cleanText(text);
    if (cleaned === text || cleaned === "" || !mayRewrite(context, at)) {
      left.push(at);
      continue;
    }
    fixable.push(at);
    edits.push(rewrite(context, at, cleaned));
  }
  const [first] = fixable;
  if (first !== undefined) yield { ...describe(first, fixable), fix: { kind: "safe", edits } };
  const [other] = left;
  if (other !== undefined) yield describe(other, left);
}

function describe(at: CellPosition, cells: readonly CellPosition[]): UntidyCells {
  return { at, reads: cells, values: { count: cells.length, cells } };
}
