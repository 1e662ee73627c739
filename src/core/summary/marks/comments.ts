import { fingerprint } from "../../text/fingerprint";
import type { Area, CellPosition } from "../../sheet/address";
import { indexMerges } from "../../sheet/merged-areas";
import type { Finding } from "../../model/finding";

/** One comment per cell, telling all that was found there. */
export type PlannedComment = { readonly at: CellPosition; readonly text: string };

export type CommentWords = {
  /** What the comment begins with, for the people who read it. */
  readonly mark: string;
  readonly tell: (finding: Finding) => string;
  readonly more: (findings: number) => string;
};

/** A comment stays readable beside its cell. */
const TOLD = 6;

export function planComments(
  sheet: string,
  findings: readonly Finding[],
  words: CommentWords,
  merges: readonly Area[] = [],
): readonly PlannedComment[] {
  const mergeAt = indexMerges(merges);
  const cells = new Map<string, { readonly at: CellPosition; readonly told: Set<string> }>();
  for (const finding of findings) {
    const { row, column } = mergeAt(finding.at.row, finding.at.column) ?? finding.at;
    if (finding.at.sheet !== sheet || finding.ignored !== undefined) continue;
    const cell = `${String(row)} ${String(column)}`;
    const there = cells.get(cell) ?? { at: { row, column }, told: new Set<string>() };
    there.told.add(words.tell(finding));
    cells.set(cell, there);
  }
  return [...cells.values()].map(({ at, told }) => ({ at, text: sign(wordComment(told, words)) }));
}

function wordComment(told: ReadonlySet<string>, { mark, more }: CommentWords): string {
  const lines = [...told].slice(0, TOLD);
  const left = told.size - lines.length;
  return [`${mark} ${lines.join("\n")}`, ...(left > 0 ? [more(left)] : [])].join("\n");
}

/**
 * The last line is made of the text above it. So a comment of ours is known again in any language,
 * after saving and opening, and one that somebody has changed is no longer ours to take away.
 */
function sign(text: string): string {
  return `${text}\n#${fingerprint(plain(text))}`;
}

export function isOwnComment(content: string): boolean {
  const [, text, signature] = /^(.*)#([0-9a-z]+)\s*$/s.exec(content) ?? [];
  return text !== undefined && fingerprint(plain(text)) === signature;
}

/** White space is what Excel and others change when they save. */
export function isSameComment(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
