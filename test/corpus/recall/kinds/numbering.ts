import type { Position } from "../../product";
import type { CellChange } from "../../tables/change-cells";
import { neighbours, type TrueGrid } from "../../tables/true-grid";
import type { Fault, FindPlaces } from "../fault";

const NUMBER = /^((?:\d+\.)*)(\d+)(\.?)$/;

const copyTo = (grid: TrueGrid, from: Position, to: Position): CellChange => ({
  ...to,
  value: grid.valueAt(from),
  text: grid.textAt(from),
});

/** "3" before "4", "2.1" before "2.2". */
function follows(one: string, other: string): boolean {
  const [, prefix, number] = NUMBER.exec(one) ?? [];
  const [, nextPrefix, next] = NUMBER.exec(other) ?? [];
  return prefix !== undefined && prefix === nextPrefix && Number(next) === Number(number) + 1;
}

/** Two numbers that change places, or one that stands twice, inside a run that counts up without a gap. */
export const findNumbering: FindPlaces = (grid) => {
  const [column] = grid.columnsOf(["stt"]);
  if (column === undefined) return [];
  const inRun = neighbours(grid).filter(([row, next]) =>
    [row - 1, row, next].every((each) =>
      follows(grid.textAt({ row: each, column }), grid.textAt({ row: each + 1, column })),
    ),
  );
  return inRun.flatMap(([row, next]): readonly Fault[] => {
    const here = { row, column };
    const below = { row: next, column };
    const repeated = copyTo(grid, here, below);
    return [
      { at: [here, below], changes: [repeated, copyTo(grid, below, here)] },
      { at: [here, below], changes: [repeated] },
    ];
  });
};
