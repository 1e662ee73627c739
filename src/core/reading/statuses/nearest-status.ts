import { fold } from "../../text/fold";
import { distance } from "../../text/similar";
import type { DeclaredMeaning } from "../../model/assessment";
import { STATUS_WORDINGS } from "../../words/lists/status-words";

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
