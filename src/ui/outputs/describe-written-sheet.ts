import { tellFailure } from "../../strings/failures/sentences";
import type { Outcome } from "../../app/session/outcome";
import type { Statement } from "../outcomes/statement";
import type { Wording } from "../wording-for";

/** What was written, under which name, and what had to stay out of it. */
export function describeWrittenSheet(
  words: Wording,
  outcome: Extract<Outcome, { readonly kind: "sheet-written" }>,
): Statement {
  const { outputs, outcomes } = words.pane;
  const { receipt, annexes, uncertain, unread, trouble } = outcome;
  const { sheet, created, plan, rescued } = receipt;
  const left = [
    ...(uncertain === 0 ? [] : [outputs.uncertain(uncertain)]),
    ...unread.map((one) =>
      outcomes.unread(one.sheet, tellFailure(words.failures, one.failure).says),
    ),
  ];
  const told = trouble === undefined ? undefined : tellFailure(words.failures, trouble);
  return {
    tone: left.length === 0 && told === undefined ? "success" : "warning",
    sentences: [
      outputs.written({ sheet, annexes, created }),
      ...(created && sheet !== plan.name ? [outputs.otherName(plan.name)] : []),
      ...(rescued === undefined ? [] : [outputs.rescued(rescued.count, rescued.row + 1)]),
      ...left,
      ...(told === undefined ? [] : [told.says, told.advice]),
    ],
  };
}
