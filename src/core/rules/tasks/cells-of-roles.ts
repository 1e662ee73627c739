import type { Role } from "../../model/column";
import type { CellPosition } from "../../sheet/address";
import { columnOf } from "../cells";
import type { RuleContext } from "../rule";

/** Column by column, the cells of these roles beside indicators and groups. */
export function* cellsOfRoles(
  { annex }: RuleContext,
  roles: readonly Role[],
): Iterable<CellPosition> {
  for (const role of roles) {
    const column = columnOf(annex, role);
    if (column === undefined) continue;
    for (const { row, kind } of annex.rows) {
      if (kind === "indicator" || kind === "group") yield { row, column };
    }
  }
}
