import type { AnnexRow, Section } from "../../model/annex-rows";
import { fold } from "../../text/fold";
import { known } from "../../model/known";
import { readHorizon } from "../caption/find-horizon";
import type { SheetReader } from "../sheet/sheet-reader";
import type { TableSpan } from "../tables/find-tables";
import { readBody } from "../tables/read-body";
import { classifyRows } from "./classify-rows";
import { dropTrailing, outlineRows, type Outline } from "./outline";
import type { Layout } from "./row-facts";

export type ReadRows = Pick<Outline, "groups" | "indicators"> & {
  readonly sections: readonly Section[];
  /** From the head to `bottom`, in order. */
  readonly rows: readonly AnnexRow[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
};

/** What each row is, and how headings and numbers order them. */
export function readRows(reader: SheetReader, span: TableSpan, layout: Layout): ReadRows {
  const body = readBody(reader, span, layout);
  const { sections, groups, indicators, rows } = outlineRows(
    dropTrailing(classifyRows(body.body), body.body.isBlankForm),
  );
  const counted = rows.filter(({ kind }) => kind !== "note" && kind !== "blank");
  const bottom = Math.max(span.top, ...counted.slice(-1).map(({ row }) => row));
  return {
    groups,
    indicators,
    sections: sections.map((section) => ({
      ...section,
      ...known({ horizon: readHorizon(fold(section.title)) }),
    })),
    rows: [...body.side, ...rows]
      .filter(({ row }) => row <= bottom)
      .sort((one, other) => one.row - other.row),
    bottom,
  };
}
