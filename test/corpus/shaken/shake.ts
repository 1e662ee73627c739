import type { LabelledTable } from "../labels/labelled-table";
import type { KnownHead } from "../labels/read-lists";
import type { ReaderOf } from "../leave-out";
import { scoreTable } from "../score/score-table";
import type { TableScore } from "../score/table-score";
import { seeded, type Random } from "../tables/seeded";
import { blankFigures } from "./blank-figures";
import { relabelHeads } from "./relabel-heads";
import { shiftTable } from "./shift-table";

export type Shaken = {
  readonly way: "shifted" | "half blank" | "relabelled";
  readonly scores: readonly TableScore[];
};

/** The same tables as somebody else might have made them, scored with the truth of the first ones. */
export function shakeTables(
  tables: readonly LabelledTable[],
  heads: readonly KnownHead[],
  readerOf: ReaderOf,
  seed: number,
): readonly Shaken[] {
  const score = (
    way: Shaken["way"],
    change: (table: LabelledTable, random: Random) => LabelledTable,
  ): Shaken => {
    const random = seeded(seed);
    return {
      way,
      scores: tables.map((table) => scoreTable(change(table, random), readerOf(table.family))),
    };
  };
  return [
    score("shifted", shiftTable),
    score("half blank", blankFigures),
    score("relabelled", (table, random) => relabelHeads(table, heads, random)),
  ];
}
