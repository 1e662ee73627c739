import type { Draft } from "./read-sentences";
import type { Tokens } from "./token";

const EDGES =
  /^(?:[-+*•,;:.\s]|(?:trong đó|trong số đó|trong số này|và|riêng)(?=[\s,:])[\s,:]*)+|[-+*•,;:.\s]+$/giu;

/** What each requirement measures, where one text holds several that levels or years do not tell apart. */
export function nameParts(
  tokens: Tokens,
  text: string,
  drafts: readonly Draft[],
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  return drafts.map((draft) => {
    const { level, by } = draft.requirement;
    const alike = drafts.filter(
      ({ requirement }) => requirement.level === level && requirement.by === by,
    );
    if (alike.length < 2 || draft.clause.row) return draft;
    const what = nameOf(tokens, text, draft);
    return what === "" ? draft : { ...draft, requirement: { ...draft.requirement, what } };
  });
}

/** The clause without its number and the words around it. */
function nameOf({ list }: Tokens, text: string, { clause, figure }: Draft): string {
  const from = list[clause.from]?.start ?? 0;
  const to = list[clause.to - 1]?.end ?? from;
  if (figure === undefined) return trim(text.slice(from, to));
  const cutFrom = list[figure.head.start]?.start ?? from;
  const cutTo = list[figure.head.end - 1]?.end ?? cutFrom;
  return trim(`${text.slice(from, cutFrom)} ${text.slice(Math.min(cutTo, to), to)}`);
}

function trim(text: string): string {
  return text.replace(/\s+/g, " ").replace(EDGES, "").replace(EDGES, "").trim();
}
