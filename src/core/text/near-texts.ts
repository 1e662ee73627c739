import { similarityOfWords, wordsOf } from "./similar";

export type NearPair = {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
};

/**
 * Pairs of texts (by index) at least so similar. Two texts can only be if they share one of their rarest words, so
 * only those are looked up: not every text is compared with every other one.
 */
export function findNearTexts(texts: readonly string[], least: number): readonly NearPair[] {
  const words = texts.map(wordsOf);
  const order = rarityOrder(words);
  const seen = new Map<string, number[]>();
  const pairs: NearPair[] = [];
  words.forEach((own, second) => {
    const rare = rarest(own, order, least);
    const candidates = new Set(rare.flatMap((word) => seen.get(word) ?? []));
    for (const first of candidates) {
      const similarity = similarityOfWords(words[first] ?? [], own);
      if (similarity >= least) pairs.push({ first, second, similarity });
    }
    for (const word of rare) {
      const bucket = seen.get(word);
      if (bucket === undefined) seen.set(word, [second]);
      else bucket.push(second);
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function rarityOrder(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A text of n words that shares `least` with another must share one of its n − least·n/(2 − least) + 1 rarest. */
function rarest(
  words: readonly string[],
  order: ReadonlyMap<string, number>,
  least: number,
): readonly string[] {
  const needed = words.length - Math.ceil((least / (2 - least)) * words.length) + 1;
  const sorted = [...words].sort(
    (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return [...new Set(sorted.slice(0, needed))];
}
