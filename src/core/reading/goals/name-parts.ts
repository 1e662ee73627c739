import type { Draft } from "./draft";
import { trimEndMarks, trimStartMarks } from "../../text/trim-marks";
import { sliceTokens, type Tokens } from "../../words/token";

const MARK = /[-+*•,;:.\s]/u;
const LEAD =
  /^(?:trong đó|trong số đó|trong số này|và|riêng|phấn đấu|(?:đến|vào|trong|hết) năm \d{4}|có)(?=[\s,:])/iu;

/** Says what each requirement measures, where one text holds several that levels or years do not tell apart. */
export function nameParts(tokens: Tokens, drafts: readonly Draft[]): void {
  if (drafts.length < 2) return;
  for (const draft of drafts) {
    const { level, by } = draft.requirement;
    const hasTwin = drafts.some(
      (other) =>
        other !== draft && other.requirement.level === level && other.requirement.by === by,
    );
    const what = hasTwin && !draft.clause.row ? nameOf(tokens, draft) : "";
    if (what !== "") draft.requirement.what = what;
  }
}

/** The clause without its number and the words around it. */
function nameOf(tokens: Tokens, { clause, figure }: Draft): string {
  const { from, to } = clause;
  if (figure === undefined) return trim(sliceTokens(tokens, from, to));
  const before = sliceTokens(tokens, from, figure.head.core);
  return trim(`${before} ${sliceTokens(tokens, figure.head.end, to)}`);
}

function trim(text: string): string {
  let rest = trimStartMarks(text, MARK);
  for (let lead = LEAD.exec(rest); lead !== null; lead = LEAD.exec(rest)) {
    rest = trimStartMarks(rest.slice(lead[0].length), MARK);
  }
  return trimEndMarks(rest, MARK);
}
