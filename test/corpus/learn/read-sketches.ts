import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHeads } from "../../../src/core/recognise/heads/header-block";
import { mergeRepeated } from "../../../src/core/recognise/sheet/merge-repeated";
import { openSheet } from "../../../src/core/recognise/sheet/sheet-reader";
import { MEANINGS, type Meaning } from "../../../src/core/recognise/weighing/meanings";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../sheets/table";
import type { TableExample, Truth } from "./example";
import { seeTable } from "./see-table";

export type Frame = {
  readonly top: number;
  readonly head: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** A table of which is known where it lies and what its columns mean. */
export function toExample(
  slug: string,
  family: string,
  snapshot: SheetSnapshot,
  { top, head, bottom, left, right }: Frame,
  truths: ReadonlyMap<number, Truth>,
): TableExample {
  const reader = openSheet(mergeRepeated(snapshot));
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

const isMeaning = (word: string): word is Meaning =>
  MEANINGS.some((meaning: string) => meaning === word);

/** Lines of a table in the notation of test/sheets/table.ts: "> " begins a head, "= " says what the columns mean. */
function readSketch(slug: string, block: string): TableExample {
  const lines = block.split("\n");
  const rows = lines.filter((line) => !line.startsWith("= "));
  const heads = rows.flatMap((line, row) => (line.startsWith("> ") ? [row] : []));
  const named = lines.at(-1)?.slice(2).split("|") ?? [];
  const truths = new Map<number, Truth>();
  named.forEach((word, column) => {
    const meaning = word.trim();
    if (!isMeaning(meaning)) throw new Error(`${slug}: no meaning is called "${meaning}"`);
    truths.set(column, { meaning, also: [] });
  });
  const snapshot = sheetOf(`\n${rows.map((row) => row.replace(/^> /, "")).join("\n")}\n`);
  const frame = {
    top: Math.min(...heads),
    head: Math.max(...heads),
    bottom: rows.length - 1,
    left: 0,
    right: named.length - 1,
  };
  return toExample(slug, slug, snapshot, frame, truths);
}

/** The examples written by hand, each a family of its own. */
export function readSketches(folder: string): readonly TableExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .trim()
        .split(/\n\n+/)
        .map((block, index) => readSketch(`${name} ${String(index + 1)}`, block)),
    );
}
