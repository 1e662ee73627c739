import type { Sense } from "./subject";

/** What besides the text changes the reading of a goal. */
export type ReadingContext = {
  readonly unit?: string;
  readonly horizon?: number | undefined;
  /** A goal or target cell, where a bare "80" is a goal. */
  readonly fromCell?: boolean;
  /** Which way a bare number is meant. */
  readonly sense: Sense;
};
