import type { Indicator } from "../../layouts/annex";
import { namingWords, sharedName } from "./same-name";

export type Twins = { readonly indicator: Indicator; readonly twin: Indicator };

/** Shorter names ("Số lượng", "Trong đó: nữ") repeat under every heading and mean something else each time. */
const FEWEST_WORDS = 7;
const ALIKE = 0.75;
const EDGE = 4;
/** A template filled thousands of times would else be compared with itself without end. */
const MOST_CANDIDATES = 8;

type Index = Map<string, Indicator[]>;

/** Indicators of `later` whose name (goal aside) stands in `earlier` too; the same list: within itself. */
export function findTwins(
  earlier: readonly Indicator[],
  later: readonly Indicator[] = earlier,
): readonly Twins[] {
  const index: Index = new Map();
  if (earlier !== later) for (const indicator of earlier) add(index, indicator);
  const found: Twins[] = [];
  for (const indicator of later) {
    if (indicator.parent !== undefined) continue;
    const twin = twinOf(index, indicator);
    if (twin !== undefined) found.push({ indicator, twin });
    if (earlier === later) add(index, indicator);
  }
  return found;
}

/** Near-equal names begin or end alike. */
function edgesOf(words: readonly string[]): readonly string[] {
  return [`${words.slice(0, EDGE).join(" ")} …`, `… ${words.slice(-EDGE).join(" ")}`];
}

function add(index: Index, indicator: Indicator): void {
  const words = namingWords(indicator.text);
  if (words.length < FEWEST_WORDS || indicator.parent !== undefined) return;
  for (const edge of edgesOf(words)) {
    const bucket = index.get(edge);
    if (bucket === undefined) index.set(edge, [indicator]);
    else if (bucket.length < MOST_CANDIDATES) bucket.push(indicator);
  }
}

function twinOf(index: Index, { text }: Indicator): Indicator | undefined {
  const words = namingWords(text);
  if (words.length < FEWEST_WORDS) return undefined;
  for (const edge of edgesOf(words)) {
    const twin = index
      .get(edge)
      ?.find((other) => sharedName(words, namingWords(other.text)) >= ALIKE);
    if (twin !== undefined) return twin;
  }
  return undefined;
}
