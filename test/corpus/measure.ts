import { join } from "node:path";
import type { CorpusArguments } from "./arguments";
import type { LabelledTable } from "./labels/labelled-table";
import { readGoalPhrases, readKnownHeads, readStatusWords } from "./labels/read-lists";
import { readLabelledTables, readOtherTables } from "./labels/read-tables";
import { leaveOut, readAll } from "./leave-out";
import type { ListScore } from "./lists/list-score";
import { scorePhrases } from "./lists/score-phrases";
import { scoreStatusWords } from "./lists/score-status-words";
import { readGoalPhrase, readStatusWord } from "./product";
import { plantFaults, type PlantedFault } from "./recall/recall";
import { scoreTable } from "./score/score-table";
import type { TableScore } from "./score/table-score";
import { shakeTables, type Shaken } from "./shaken/shake";

export type GroupScore = {
  readonly name: string;
  readonly scores: readonly TableScore[];
  readonly shaken: readonly Shaken[];
};

export type Measures = {
  readonly groups: readonly GroupScore[];
  readonly others: { readonly of: number; readonly taken: readonly string[] };
  readonly goalPhrases: ListScore;
  readonly statusWords: ListScore;
  readonly planted: readonly PlantedFault[];
};

/** Measured apart: the tables that the product is made for, and their cousins. */
const GROUPS = [
  { name: "annexes", folder: "annexes" },
  { name: "projects", folder: join("projects", "annexes") },
];

/** Everything that a folder of labelled workbooks can tell about the product. */
export function measure(wanted: CorpusArguments): Measures {
  const { folder, only, seed } = wanted;
  const readerOf = wanted.leaveOut ? leaveOut(folder) : readAll;
  const heads = readKnownHeads(folder);
  // Phrases and words belong to no table.
  const isWhole = only === "";
  const groups = GROUPS.map(({ name, folder: inside }) => ({
    name,
    tables: readLabelledTables(join(folder, inside), only),
  }));
  const others = readOtherTables(join(folder, "negatives"), only);
  const scoreGroup = (name: string, tables: readonly LabelledTable[]): GroupScore => ({
    name,
    scores: tables.map((table) => scoreTable(table, readerOf(table.family))),
    shaken: wanted.shaken ? shakeTables(tables, heads, readerOf, seed) : [],
  });
  return {
    groups: groups.map(({ name, tables }) => scoreGroup(name, tables)),
    others: {
      of: others.length,
      taken: others
        .filter(({ family, sheets }) => readerOf(family)(sheets).some(({ certain }) => certain))
        .map(({ slug }) => slug),
    },
    goalPhrases: scorePhrases(isWhole ? readGoalPhrases(folder) : [], readGoalPhrase),
    statusWords: scoreStatusWords(isWhole ? readStatusWords(folder) : [], readStatusWord),
    planted: plantFaults(
      groups.flatMap(({ tables }) => tables),
      readerOf,
      seed,
    ),
  };
}
