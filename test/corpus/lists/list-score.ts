/** One entry of a list that was not read as a person reads it. */
export type Miss = {
  readonly kind: string;
  readonly text: string;
  readonly got: string;
  readonly want: string;
};

export type ListScore = {
  readonly of: number;
  readonly right: number;
  /** The product would ask what it means. */
  readonly asked: number;
  readonly wrong: number;
  /** Asked ones too. */
  readonly misses: readonly Miss[];
};

export type MissKind = { readonly kind: string; readonly count: number; readonly example: Miss };

/** The kinds of miss, the most frequent first. */
export function missKinds(misses: readonly Miss[]): readonly MissKind[] {
  const byKind = new Map<string, Miss[]>();
  for (const miss of misses) byKind.set(miss.kind, [...(byKind.get(miss.kind) ?? []), miss]);
  return [...byKind]
    .flatMap(([kind, [example, ...more]]) =>
      example === undefined ? [] : [{ kind, count: more.length + 1, example }],
    )
    .sort((one, other) => other.count - one.count);
}
