import type { DeclaredMeaning } from "../../model/assessment";
import { statusReader } from "../../reading/statuses/status-reader";
import { plain } from "../../text/fold";
import type { CellPosition } from "../../sheet/address";
import { cellOf, shownAt } from "../cells";
import type { RuleContext } from "../rule";

export type DeclaredStatus = {
  readonly key: string;
  readonly at: CellPosition;
  /** As shown, blanks folded. */
  readonly text: string;
  readonly means: DeclaredMeaning;
};

/** What the status column says of every counted indicator, empty cells included. */
export function declaredStatuses(context: RuleContext): readonly DeclaredStatus[] {
  const { annex, profile } = context;
  const read = statusReader(annex, profile);
  return annex.indicators.flatMap((indicator) => {
    const at = indicator.status?.at ?? cellOf(annex, indicator, "status");
    if (at === undefined || indicator.parent !== undefined) return [];
    const text = plain(indicator.status?.text ?? shownAt(context, at));
    return { key: indicator.key, at, text, means: read(text) };
  });
}
