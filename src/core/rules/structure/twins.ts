import type { Indicator } from "../../model/indicator";
import { namingWords, sharedName } from "./same-name";

export type Twins = { readonly indicator: Indicator; readonly twin: Indicator };

/** Shorter names ("Số lượng", "Trong đó: nữ") repeat under every heading and mean something else each time. */
const FEWEST_WORDS = 7;
const ALIKE = 0.75;
const EDGE = 4;
/** A template filled thousands of times would else be compared with itself without end. */
const MOST_CANDIDATES = 8;

type Named = { readonly indicator: Indicator; readonly words: readonly string[] };
type Index = Map<string, Named[]>;

/** Indicators of `later` whose name (goal aside) stands in `earlier` too; the same list: within itself. */
export function findTwins(
  earlier: readonly Indicator[],
  later: readonly Indicator[] = earlier,
): readonly Twins[] {
  const index: Index = new Map();
  if (earlier !== later) for (const named of nameAll(earlier)) add(index, named, edgesOf(named));
  const found: Twins[] = [];
  for (const named of nameAll(later)) {
    const edges = edgesOf(named);
    const twin = twinOf(index, named, edges);
    if (twin !== undefined) found.push({ indicator: named.indicator, twin });
    if (earlier === later) add(index, named, edges);
  }
  return found;
}

function* nameAll(indicators: readonly Indicator[]): Generator<Named> {
  for (const indicator of indicators) {
    if (indicator.parent !== undefined) continue;
    const words = namingWords(indicator.text);
    if (words.length >= FEWEST_WORDS) yield { indicator, words };
  }
}

/** Near-equal names begin or end alike. */
function edgesOf({ words }: Named): readonly string[] {
  return [`${words.slice(0, EDGE).join(" ")} …`, `… ${words.slice(-EDGE).join(" ")}`];
}

function add(index: Index, named: Named, edges: readonly string[]): void {
  for (const edge of edges) {
    const bucket = index.get(edge);
    if (bucket === undefined) index.set(edge, [named]);
    else if (bucket.length < MOST_CANDIDATES) bucket.push(named);
  }
}

function twinOf(index: Index, { words }: Named, edges: readonly string[]): Indicator | undefined {
  for (const edge of edges) {
    const twin = index.get(edge)?.find((other) => isAlike(words, other.words));
    if (twin !== undefined) return twin.indicator;
  }
  return undefined;
}

/** A name cannot cover more of a longer one than it has words. */
function isAlike(words: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(words.length, other.length);
  if (shorter < Math.max(words.length, other.length) * ALIKE) return false;
  return sharedName(words, other) >= ALIKE;
}
