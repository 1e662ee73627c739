import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnNumber, parseArea } from "./addresses";
import { sheetOf } from "../../sheets/table";
import type { TableExample, Truth } from "./example";
import { meaningOfRole } from "./meaning-of-role";
import { toExample } from "./read-sketches";

const TABLE = /(?:tell\(|const table = )`([^`]*)`/g;
const EXPECTED = /toBe\(`([^`]*)`/;
/** Tables of the tests of recognition with the columns that are asserted there. */
export function readTestTables(folder: string): readonly TableExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      return [...source.matchAll(TABLE)].flatMap((match) => {
        const [, table = ""] = match;
        const expected = EXPECTED.exec(source.slice(match.index))?.[1] ?? "";
        const snapshot = sheetOf(table);
        return expected.split(/\n\n/).flatMap((told, index) => {
          const area = /^\n?([A-Z]+\d+:[A-Z]+\d+) /.exec(told)?.[1];
          const heads = /^header: ([\d, ]+)$/m.exec(told)?.[1]?.split(", ").map(Number);
          const columns = /^columns: (.*)$/m.exec(told)?.[1]?.split(" · ");
          if (area === undefined || heads === undefined || columns === undefined) return [];
          const { left, right, bottom } = parseArea(area);
          const frame = {
            top: Math.min(...heads) - 1,
            head: Math.max(...heads) - 1,
            bottom,
            left,
            right,
          };
          const truths = new Map<number, Truth>();
          const read = (all: Map<number, Truth>): TableExample => {
            const slug = `${name} ${String(match.index)} ${String(index)}`;
            return toExample(slug, slug, snapshot, frame, all);
          };
          const seen = read(truths);
          for (const column of columns) {
            const [letters = "", role = "", kind] = column.split(" ");
            const at = columnNumber(letters);
            const head = seen.columns.find((each) => each.column === at)?.tiers.join(" ") ?? "";
            const meaning = meaningOfRole(role, kind, head);
            if (meaning !== undefined) truths.set(at, { meaning, also: [] });
          }
          // The rules set by hand were written for these very tables: that they are right here teaches nothing.
          const unruled = seen.columns.map(({ byRule: _, ...rest }) => rest);
          return [{ ...seen, columns: unruled, truths }];
        });
      });
    });
}
