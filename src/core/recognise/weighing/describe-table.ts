import type { Evidence, EvidenceList } from "./evidence";
import { describeCells } from "./describe-cells";
import { describePlace } from "./describe-place";
import { describeRules } from "./describe-rules";
import type { TableFacts } from "./table-facts";
import type { WeighedColumn } from "./weighed-column";
import { describeWords } from "./words-of-head";

const SENTENCE = 25;

/** The words of a head alone, without a table around it. */
export function describeHead(column: WeighedColumn): EvidenceList {
  const { tiers } = column;
  const parents = tiers.slice(0, -1).join(" ");
  return [
    ...describeWords(tiers.at(-1) ?? "", "h:"),
    ...(parents === "" ? [] : describeWords(parents, "p:")),
    ...describeRules(column),
  ];
}

/** First pass: every column with the evidence of its own words and cells, its place and the table. */
export function describeTable(
  columns: readonly WeighedColumn[],
  facts: TableFacts,
): readonly Evidence[] {
  const sentences = columns.flatMap(({ cells }) =>
    cells !== undefined && cells.profile.averageLength > SENTENCE ? [cells] : [],
  );
  const longest = [...sentences].sort(
    (one, other) => other.profile.averageLength - one.profile.averageLength,
  )[0];
  const goalInSentence = Math.max(longest?.tally.percent ?? 0, longest?.tally.compares ?? 0);
  return columns.map(
    (column, index) =>
      new Map([
        ...describeHead(column),
        ...(column.cells === undefined
          ? []
          : describeCells(column.cells.profile, column.cells.tally)),
        ...describePlace(columns, index, facts, goalInSentence),
      ]),
  );
}
