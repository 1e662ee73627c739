import { assignRoles } from "./assign-roles";
import type { HeadedColumn } from "./describe-columns";
import { inferRoles } from "./infer-roles";
import type { OpenColumn } from "./open-columns";

/** The role of each column by the rules set by hand: what its head claims, and how its cells fit. */
export function headColumns(
  open: readonly OpenColumn[],
  hasHead: boolean,
): readonly HeadedColumn[] {
  const assign = hasHead ? assignRoles : inferRoles;
  const assignments = new Map(assign(open).map((each) => [each.column, each]));
  return open.flatMap(({ column, reading, header, tiers }) => {
    const assignment = assignments.get(column);
    return assignment === undefined ? [] : [{ assignment, reading, header, tiers }];
  });
}
