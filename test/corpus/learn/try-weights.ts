import { decide } from "../../../src/core/recognise/weighing/decide";
import { describeTable } from "../../../src/core/recognise/weighing/describe-table";
import { POSSIBLE, SURE } from "../../../src/core/recognise/weighing/limits";
import type { Meaning } from "../../../src/core/recognise/weighing/meanings";
import type { Weights } from "../../../src/core/recognise/weighing/read-weights";
import { weigh } from "../../../src/core/recognise/weighing/weigh";
import type { TableExample, Truth } from "./example";

/** Meanings that come to the same role on the report. */
const AS_GOOD: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  group: ["other", "code", "indicator"],
  code: ["ordinal", "other", "group", "ratio"],
  other: ["note", "code", "group", "ratio"],
  ratio: ["other", "group"],
};

const answers = ({ meaning, also }: Truth, got: Meaning): boolean =>
  [meaning, ...also].some((each) => each === got || AS_GOOD[each]?.includes(got) === true);

export type Trial = {
  readonly columns: number;
  readonly right: number;
  readonly sure: number;
  readonly sureAndWrong: number;
  readonly mistakes: readonly string[];
};

export function tryWeights(table: TableExample, weights: Weights): Trial {
  const chances = describeTable(table.columns, table.facts).map((each) => weigh(each, weights));
  const decided = decide(chances, POSSIBLE);
  const trial = { columns: 0, right: 0, sure: 0, sureAndWrong: 0 };
  const mistakes: string[] = [];
  table.columns.forEach(({ column, tiers }, index) => {
    const truth = table.truths.get(column);
    const decision = decided[index];
    if (truth === undefined || decision === undefined) return;
    const right = answers(truth, decision.meaning);
    const sure = decision.chance >= SURE;
    trial.columns += 1;
    if (right) trial.right += 1;
    if (sure) trial.sure += 1;
    if (sure && !right) trial.sureAndWrong += 1;
    if (!right) {
      mistakes.push(
        `${table.slug} "${tiers.join(" / ")}": ${decision.meaning} ${decision.chance.toFixed(2)} want ${truth.meaning}`,
      );
    }
  });
  return { ...trial, mistakes };
}
