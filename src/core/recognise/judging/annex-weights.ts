import type { AnnexWeights } from "./weigh-annex";

export const ANNEX_WEIGHTS: AnnexWeights = new Map([["always", 20]]);
