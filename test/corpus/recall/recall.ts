import type { LabelledTable } from "../labels/labelled-table";
import type { ReaderOf } from "../leave-out";
import { formatPosition, type ReadAnnex, type Reader } from "../product";
import { changeCells, type CellChange } from "../tables/change-cells";
import { seeded } from "../tables/seeded";
import { ownSheet, withSheet } from "../tables/true-grid";
import { chooseFaults } from "./choose-faults";
import type { FaultKind } from "./fault";
import { isTold, type Told } from "./is-told";

export type PlantedFault = {
  readonly kind: FaultKind;
  readonly slug: string;
  readonly cell: string;
  /** What the cell holds then. */
  readonly text: string;
  readonly told: Told;
};

function readCertain(
  table: LabelledTable,
  changes: readonly CellChange[],
  read: Reader,
): readonly ReadAnnex[] {
  const sheet = ownSheet(table);
  const { sheets } = sheet === undefined ? table : withSheet(table, changeCells(sheet, changes));
  return read(sheets).filter(({ certain }) => certain);
}

/** Plants faults by a seed, each alone in a fresh copy of its table, and looks whether it is told. */
export function plantFaults(
  tables: readonly LabelledTable[],
  readerOf: ReaderOf,
  seed: number,
): readonly PlantedFault[] {
  return chooseFaults(tables, seeded(seed)).map(({ kind, table, fault }) => {
    const { at, changes, before = [] } = fault;
    const read = readerOf(table.family);
    const told = isTold(
      fault,
      readCertain(table, before, read),
      readCertain(table, [...before, ...changes], read),
    );
    const text = changes[0]?.text ?? "";
    return { kind, slug: table.slug, cell: formatPosition(at[0]), text, told };
  });
}
