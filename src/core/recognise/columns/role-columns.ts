import type { Column, Role } from "../../model/column";

export type RoleColumns = (role: Role) => readonly Column[];

const NONE: readonly Column[] = [];

/** The columns of each role, left to right. */
export function groupByRole(columns: readonly Column[]): RoleColumns {
  const byRole = new Map<Role, Column[]>();
  for (const column of columns) {
    const known = byRole.get(column.role);
    if (known === undefined) byRole.set(column.role, [column]);
    else known.push(column);
  }
  return (role) => byRole.get(role) ?? NONE;
}
