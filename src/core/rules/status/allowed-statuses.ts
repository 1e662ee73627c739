import type { DeclaredMeaning } from "../../model/assessment";
import { readStatus } from "../../reading/statuses/read-status";
import { plain } from "../../text/fold";
import { trimEndMarks } from "../../text/trim-marks";
import type { RuleContext } from "../rule";

export type AllowedStatuses = {
  readonly words: readonly string[];
  /** The one allowed word of a meaning; none where two allowed words share it. */
  readonly wordFor: ReadonlyMap<DeclaredMeaning, string>;
  readonly allows: (text: string) => boolean;
};

/** What the header of the status column allows ("(Đã hoàn thành, Đang thực hiện)"), where it says so. */
export function allowedStatuses({ annex, profile }: RuleContext): AllowedStatuses | undefined {
  const words = annex.columns.find(({ role }) => role === "status")?.vocabulary ?? [];
  if (words.length === 0) return undefined;
  const wordFor = new Map<DeclaredMeaning, string>();
  const shared = new Set<DeclaredMeaning>();
  for (const word of words) {
    const means = readStatus(word, profile);
    if (wordFor.has(means)) shared.add(means);
    wordFor.set(means, word);
  }
  for (const means of shared) wordFor.delete(means);
  const known = new Set(words.map(spelled));
  return { words, wordFor, allows: (text) => known.has(spelled(text)) };
}

/** Capitals and a closing full stop make no other word. */
function spelled(text: string): string {
  return trimEndMarks(plain(text).toLowerCase(), /[.;,]/);
}
