import type { LabelledTable } from "../labels/labelled-table";
import { shuffle, type Random } from "../tables/seeded";
import { trueGrid } from "../tables/true-grid";
import type { Fault, FaultKind } from "./fault";
import { FAULT_KINDS } from "./kinds";

export type ChosenFault = {
  readonly kind: FaultKind;
  readonly table: LabelledTable;
  readonly fault: Fault;
};

const TABLES = 15;
const FAULTS = 60;
/** In fewer rows there is no habit against which a fault could stand out. */
const FEWEST_ROWS = 4;

type Places = {
  readonly table: LabelledTable;
  readonly byKind: ReadonlyMap<FaultKind, readonly Fault[]>;
};

function findPlaces(table: LabelledTable, random: Random): readonly Places[] {
  const grid = trueGrid(table);
  if (grid === undefined || grid.rows.length < FEWEST_ROWS) return [];
  const found = FAULT_KINDS.map(({ kind, find }) => [kind, shuffle(find(grid), random)] as const);
  const some = found.filter(([, faults]) => faults.length > 0);
  return some.length === 0 ? [] : [{ table, byKind: new Map(some) }];
}

/** So many tables that every kind has a place in as many of them as it can. */
function chooseTables(places: readonly Places[]): readonly Places[] {
  const chosen: Places[] = [];
  const tablesWith = (kind: FaultKind): number =>
    chosen.filter(({ byKind }) => byKind.has(kind)).length;
  while (chosen.length < TABLES && chosen.length < places.length) {
    const left = places.filter((each) => !chosen.includes(each));
    const possible = FAULT_KINDS.filter(({ kind }) => left.some(({ byKind }) => byKind.has(kind)));
    const [rarest] = [...possible].sort(
      (one, other) => tablesWith(one.kind) - tablesWith(other.kind),
    );
    const next = left.find(({ byKind }) => rarest !== undefined && byKind.has(rarest.kind));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/** Each table's first place, then each one's second …: one table must not have them all. */
function inTurn(kind: FaultKind, places: readonly Places[]): readonly ChosenFault[] {
  return places
    .flatMap(({ table, byKind }) =>
      (byKind.get(kind) ?? []).map((fault, turn) => ({ turn, chosen: { kind, table, fault } })),
    )
    .sort((one, other) => one.turn - other.turn)
    .map(({ chosen }) => chosen);
}

/** Faults of every kind in turn, spread over a few tables; the same ones for the same seed. */
export function chooseFaults(
  tables: readonly LabelledTable[],
  random: Random,
): readonly ChosenFault[] {
  const places = shuffle(tables, random).flatMap((table) => findPlaces(table, random));
  const chosen = chooseTables(places);
  return FAULT_KINDS.flatMap(({ kind }) =>
    inTurn(kind, chosen).map((fault, turn) => ({ fault, turn })),
  )
    .sort((one, other) => one.turn - other.turn)
    .slice(0, FAULTS)
    .map(({ fault }) => fault);
}
