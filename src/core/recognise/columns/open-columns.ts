import { readTieredHeader } from "../../reading/heads/read-tiered-head";
import type { SheetReader } from "../sheet/sheet-reader";
import type { TableSpan } from "../tables/find-tables";
import type { ColumnClues } from "./column-clues";
import { profileColumn } from "./column-profile";
import { markParts } from "./mark-parts";

/** A column with its head and its cells, before anything is decided about it. */
export type OpenColumn = ColumnClues & {
  readonly header: string;
  /** The same by tiers, from the upper to the lowest. */
  readonly tiers: readonly string[];
};

/** Every column of a table that has a head or a cell. */
export function openColumns(reader: SheetReader, span: TableSpan): readonly OpenColumn[] {
  const found: OpenColumn[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const tiers = span.header?.heads.get(column) ?? [];
    const header = tiers.join(" ");
    const reading = header === "" ? undefined : readTieredHeader(reader.header, tiers);
    const profile = profileColumn(reader, span.sample, column);
    if (reading === undefined && profile.filled === 0) continue;
    found.push({ column, reading, profile, header, tiers });
  }
  return markParts(found, reader.header);
}
