/**
 * What a column can mean, as the weighing tells columns apart. Finer than a role where the kind of value is part of the
 * question ("Kết quả": asked or reached?), coarser where words alone decide (forecast, monitor: see `nameRole`).
 */
export const MEANINGS = [
  "ordinal",
  "indicator",
  "group",
  "unit",
  "target",
  "actual",
  "estimate",
  "ratio",
  "status",
  "evidence",
  "note",
  "product",
  "lead",
  "cooperating",
  "deadline",
  "code",
  "score",
  "other",
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** A table numbers, names, measures and judges its rows in one column each. */
export const ONCE: ReadonlySet<Meaning> = new Set(["ordinal", "indicator", "unit", "status"]);
