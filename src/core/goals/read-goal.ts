import type { Requirement } from "./requirement";

export type GoalContext = {
  /** Unit column of the row: "Tối thiểu 80" under "%". */
  readonly unit?: string;
  readonly horizon?: number;
  /** The text is a goal or target cell, where a bare "80" is a goal; else it is an indicator's sentence. */
  readonly fromCell?: boolean;
};

/** The requirements that a sentence or goal cell states; empty where it states nothing measurable. */
export function readGoal(_text: string, _context?: GoalContext): readonly Requirement[] {
  return [];
}
