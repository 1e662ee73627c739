import type { Weights } from "../../../src/core/recognise/weighing/read-weights";
import type { HeadExample, TableExample } from "./example";
import { learnWeights } from "./learn-weights";
import { lessonsOf } from "./lessons";

export type Examples = {
  readonly tables: readonly TableExample[];
  readonly heads: readonly HeadExample[];
  /** Examples of no family of the folder: always learned from. */
  readonly own: readonly TableExample[];
};

/** Weights into which nothing of a family went: none of its tables, none of its heads. */
export function learnWithout({ tables, heads, own }: Examples, family: string): Weights {
  return learnWeights(
    lessonsOf(
      [...tables.filter((table) => table.family !== family), ...own],
      heads.filter((head) => head.family !== family),
    ),
  );
}
