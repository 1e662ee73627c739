import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { known } from "../../../src/core/model/known";
import { parsePosition } from "../../../src/core/sheet/address";
import { sheetOf } from "../../sheets/table";
import type { TableExample, Truth } from "./example";
import { meaningOfRole } from "./meaning-of-role";
import { toExample, type KnownTable } from "./to-example";

const TABLE = /(?:tell\(|const table = )`([^`]*)`/g;
const EXPECTED = /toBe\(`([^`]*)`/;

/** Tables of the tests of recognition with the columns that are asserted there. */
export function readTestTables(folder: string): readonly TableExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => readTest(name, readFileSync(join(folder, name), "utf8")));
}

function readTest(name: string, source: string): readonly TableExample[] {
  return [...source.matchAll(TABLE)].flatMap((match) => {
    const [, table = ""] = match;
    const expected = EXPECTED.exec(source.slice(match.index))?.[1] ?? "";
    return expected.split(/\n\n/).flatMap((told, index) => {
      const slug = `${name} ${String(match.index)} ${String(index)}`;
      return readTold(slug, table, told) ?? [];
    });
  });
}

/** An annex as the test retells it: its area, the rows of its head, its columns. */
function readTold(slug: string, table: string, told: string): TableExample | undefined {
  const [, first = "", last = ""] = /^\n?([A-Z]+\d+):([A-Z]+\d+) /.exec(told) ?? [];
  const heads = /^header: ([\d, ]+)$/m.exec(told)?.[1]?.split(", ").map(Number);
  const columns = /^columns: (.*)$/m.exec(told)?.[1]?.split(" · ");
  const from = parsePosition(first);
  const to = parsePosition(last);
  if (from === undefined || to === undefined || heads === undefined || columns === undefined) {
    return undefined;
  }
  const frame = {
    top: Math.min(...heads) - 1,
    head: Math.max(...heads) - 1,
    bottom: to.row,
    left: from.column,
    right: to.column,
  };
  const drawn: KnownTable = {
    slug,
    family: slug,
    snapshot: sheetOf(table),
    frame,
    truths: new Map(),
  };
  return withTruths(toExample(drawn), columns);
}

function withTruths(seen: TableExample, columns: readonly string[]): TableExample {
  const truths = new Map<number, Truth>();
  for (const column of columns) {
    const [letters = "", role = "", kind] = column.split(" ");
    const at = parsePosition(`${letters}1`)?.column;
    const head = seen.columns.find((each) => each.column === at)?.tiers.join(" ") ?? "";
    const meaning = meaningOfRole(role, kind, head);
    if (at !== undefined && meaning !== undefined) truths.set(at, { meaning, also: [] });
  }
  // The rules set by hand were written for these very tables: that they are right here teaches nothing.
  const unruled = seen.columns.map(({ column, tiers, reading, cells }) => ({
    column,
    tiers,
    reading,
    ...known({ cells }),
  }));
  return { ...seen, columns: unruled, truths };
}
