import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetOf } from "../../sheets/table";
import type { TableExample, Truth } from "./example";
import { isMeaning } from "./meaning-of-role";
import { toExample } from "./to-example";

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
  return toExample({ slug, family: slug, snapshot, frame, truths });
}
