import { readTieredHeader } from "../../reading/heads/read-tiered-head";
import type { SheetReader } from "../sheet/sheet-reader";
import type { TableSpan } from "../tables/find-tables";
import { assignRoles } from "./assign-roles";
import type { Assignment } from "./column-clues";
import { profileColumn } from "./column-profile";
import type { HeadedColumn } from "./describe-columns";
import { inferRoles } from "./infer-roles";
import { markParts } from "./mark-parts";

/** The role of each column that has a head or cells, by both. */
export function headColumns(reader: SheetReader, span: TableSpan): readonly HeadedColumn[] {
  const found = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const tiers = span.header?.heads.get(column) ?? [];
    const header = tiers.join(" ");
    const reading = header === "" ? undefined : readTieredHeader(reader.header, tiers);
    const profile = profileColumn(reader, span.sample, column);
    if (reading === undefined && profile.filled === 0) continue;
    found.push({ column, reading, profile, header, tiers });
  }
  const clues = markParts(found, reader.header);
  const assign = span.header === undefined ? inferRoles : assignRoles;
  const assignments = new Map<number, Assignment>(
    assign(clues).map((assignment) => [assignment.column, assignment]),
  );
  return clues.flatMap(({ column, reading, header, tiers }) => {
    const assignment = assignments.get(column);
    return assignment === undefined ? [] : [{ assignment, reading, header, tiers }];
  });
}
