import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ANNEX_FIXTURES, readFixture } from "../../../files/annex-fixtures";
import { sheetOf } from "../../../sheets/table";
import type { AnnexExample } from "./annex-example";
import { seeAnnexes } from "./see-annexes";

const TESTS = join(__dirname, "../../../core/recognise");
const EXAMPLES = join(__dirname, "../../examples");
const RECOGNISED = /(?:tell\(|const table = )`([^`]*)`/g;
const REFUSED = /^ {2}"[^"]+": `([^`]*)`/gm;

const tablesIn = (path: string, pattern: RegExp): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(pattern)].map(([, table = ""]) => table);

/** The sample annexes, and the tables of the tests: those recognised there and those refused. */
export function readOwnAnnexes(): readonly AnnexExample[] {
  const samples = ANNEX_FIXTURES.flatMap((name) =>
    seeAnnexes(readFixture(name)).map(({ facts }) => ({
      slug: name,
      family: name,
      facts,
      isAnnex: true,
    })),
  );
  const unseen = join(TESTS, "unseen");
  const recognised = readdirSync(unseen)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) =>
      tablesIn(join(unseen, name), RECOGNISED).flatMap((table) => see(name, table, true)),
    );
  const refused = tablesIn(join(TESTS, "refused.test.ts"), REFUSED).flatMap((table, index) =>
    see(`refused ${String(index)}`, table, false),
  );
  return [
    ...samples,
    ...recognised,
    ...refused,
    ...sketchesIn(EXAMPLES, true),
    ...sketchesIn(join(EXAMPLES, "others"), false),
  ];
}

/** Tables written by hand, an empty line between them; "> " begins a head, "= " says what its columns mean. */
function sketchesIn(folder: string, isAnnex: boolean): readonly AnnexExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .trim()
        .split(/\n\n+/)
        .flatMap((table, index) =>
          see(
            `${name} ${String(index)}`,
            `\n${table.replace(/^> /gm, "").replace(/\n= .*/g, "")}\n`,
            isAnnex,
          ),
        ),
    );
}

const see = (slug: string, table: string, isAnnex: boolean): readonly AnnexExample[] =>
  seeAnnexes(sheetOf(table)).map(({ facts }) => ({ slug, family: slug, facts, isAnnex }));
