import type { Level } from "./level";

export type Comparator = ">=" | ">" | "<=" | "<" | "=" | "range" | "increase" | "decrease" | "rank";

/** One thing that must hold. A goal is a list of these; an empty goal states nothing measurable. */
export type Requirement = {
  /** `decrease` compares the amount cut; `range` is met from its low bound; `rank` is lower-is-better. */
  readonly comparator: Comparator;
  /** Percentages as 0–100. Null where the text demands a movement without a number ("tăng hơn năm trước"). */
  readonly value: number | null;
  readonly upTo?: number;
  /** "%", "điểm %", "‰", "sáng kiến", "tỷ đồng" … as written, or "" where none is known. */
  readonly unit: string;
  readonly level?: Level;
  /** A year, or the first and last of a run of years; absent = the horizon. */
  readonly by?: number | readonly [number, number];
  readonly per?: "year";
  readonly against?: "previous-year";
  /** What it measures where one sentence holds several ("Trong đó, …"). */
  readonly what?: string;
  /** "so với năm 2021", "so với quy định". */
  readonly baseline?: string;
  /** False for a bare "100 % …": the number is read as a goal though no word says so. */
  readonly explicit: boolean;
};
