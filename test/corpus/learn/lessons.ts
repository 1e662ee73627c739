import { describeTable } from "../../../src/core/recognise/weighing/describe-table";
import type { HeadExample, TableExample } from "./example";
import type { Lesson } from "./learn-weights";

/** A head alone teaches less than a column. */
const HEAD = 0.5;

/** Tables of one family share what one table of middling size has to say, so that no family drowns the others. */
export function lessonsOf(
  tables: readonly TableExample[],
  heads: readonly HeadExample[],
): readonly Lesson[] {
  const sizes = new Map<string, number>();
  for (const { family, truths } of tables) {
    sizes.set(family, (sizes.get(family) ?? 0) + truths.size);
  }
  const columns = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const middling = columns / Math.max(1, sizes.size);
  return [
    ...tables.flatMap(({ family, columns: own, facts, truths }) => {
      const weight = middling / Math.max(1, sizes.get(family) ?? 1);
      return describeTable(own, facts).flatMap((evidence, index) => {
        const truth = truths.get(own[index]?.column ?? -1);
        return truth === undefined ? [] : [{ family, evidence, meaning: truth.meaning, weight }];
      });
    }),
    ...heads.map(({ family, evidence, truth }) => ({
      family,
      evidence,
      meaning: truth.meaning,
      weight: HEAD,
    })),
  ];
}
