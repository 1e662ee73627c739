import { fold } from "../../text/fold";
import type { DeclaredMeaning } from "../../model/assessment";
import { STATUS_WORDINGS } from "../../words/lists/status-words";

/** Edits (insert, delete, replace) between two short texts. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

/** A lost blank is the commonest slip: "Đangthực hiện". */
const squeeze = (folded: string): string => folded.replaceAll(" ", "");

const SHORTEST = 7;
const MOST_EDITS = 2;

const SAMPLES = STATUS_WORDINGS.flatMap(({ means, samples }) =>
  samples.map((sample) => ({ means, text: squeeze(fold(sample)) })),
).filter(({ text }) => text.length >= SHORTEST);

/**
 * The meaning of a mistyped status ("Đang thực hieej"). "Đã" and "đang" are two letters apart, so a
 * guess needs every other meaning to be clearly further off.
 */
export function nearestStatus(folded: string): DeclaredMeaning {
  const typed = squeeze(folded);
  if (typed.length < SHORTEST || typed.length > 40) return "unknown";
  const nearest = new Map<DeclaredMeaning, number>();
  for (const { means, text } of SAMPLES) {
    if (Math.abs(text.length - typed.length) > MOST_EDITS + 2) continue;
    nearest.set(means, Math.min(distance(typed, text), nearest.get(means) ?? Infinity));
  }
  const [best, second] = [...nearest].sort(([, a], [, b]) => a - b);
  if (best === undefined || best[1] > MOST_EDITS) return "unknown";
  return second !== undefined && second[1] < best[1] + 2 ? "unknown" : best[0];
}
