import { readHeads } from "../../../src/core/recognise/heads/header-block";
import { mergeRepeated } from "../../../src/core/recognise/sheet/merge-repeated";
import { readThroughFonts } from "../../../src/core/recognise/sheet/read-through-fonts";
import { openSheet } from "../../../src/core/recognise/sheet/sheet-reader";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { TableExample, Truth } from "./example";
import { seeTable } from "./see-table";

/** Rows and columns of the sheet, from 0: `head` is the last row of the head. */
export type Frame = {
  readonly top: number;
  readonly head: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export type KnownTable = {
  readonly slug: string;
  readonly family: string;
  readonly snapshot: SheetSnapshot;
  readonly frame: Frame;
  readonly truths: ReadonlyMap<number, Truth>;
};

/** A table of which is known where it lies and what its columns mean. */
export function toExample({ slug, family, snapshot, frame, truths }: KnownTable): TableExample {
  const { top, head, bottom, left, right } = frame;
  const reader = openSheet(mergeRepeated(readThroughFonts(snapshot)));
  const block = { top, bottom: head, left, right };
  const sample = Array.from({ length: bottom - head }, (_, index) => head + 1 + index);
  const span = {
    header: { ...block, heads: readHeads(reader, block) },
    top,
    bodyTop: head + 1,
    bottom,
    left,
    right,
    repeats: new Set<number>(),
    sample,
  };
  return { slug, family, ...seeTable(reader, span), truths };
}
