import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { ANNEX_FIXTURES, readFixture } from "../../../files/annex-fixtures";
import { sheetOf } from "../../../sheets/table";
import type { AnnexExample, AnnexTruth } from "./annex-example";
import { seeAnnexes } from "./see-annexes";

const TESTS = join(__dirname, "../../../core/recognise");
const EXAMPLES = join(__dirname, "../../examples");
const RECOGNISED = /(?:tell\(|const table = )`([^`]*)`/g;
const FIRST_LINE = /toBe\(`\n(.*)\n/;
const REFUSED = /^ {2}"[^"]+": `([^`]*)`/gm;
const OPEN = /^ {4}`([^`]*)`/gm;

/** The sample annexes, the tables of the tests as they are told there, and tables written by hand. */
export function readOwnAnnexes(): readonly AnnexExample[] {
  return [
    ...ANNEX_FIXTURES.flatMap((name) => seeAll(name, readFixture(name), "annex")),
    ...readRecognised(join(TESTS, "unseen")),
    ...readTables(join(TESTS, "refused.test.ts"), REFUSED, "other"),
    ...readTables(join(TESTS, "uncertain.test.ts"), OPEN, "open"),
    ...readSketches(EXAMPLES, "annex"),
    ...readSketches(join(EXAMPLES, "others"), "other"),
  ];
}

function readRecognised(folder: string): readonly AnnexExample[] {
  return testsIn(folder, ".test.ts").flatMap((name) => {
    const source = readFileSync(join(folder, name), "utf8");
    return [...source.matchAll(RECOGNISED)].flatMap(({ index, 1: table = "" }) => {
      const told = FIRST_LINE.exec(source.slice(index))?.[1] ?? "";
      const truth = told.endsWith(" uncertain") ? "open" : "annex";
      return seeAll(`${name} ${String(index)}`, sheetOf(table), truth);
    });
  });
}

const testsIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort();

function readTables(path: string, pattern: RegExp, truth: AnnexTruth): readonly AnnexExample[] {
  return [...readFileSync(path, "utf8").matchAll(pattern)].flatMap(({ index, 1: table = "" }) =>
    seeAll(`${truth} ${String(index)}`, sheetOf(table), truth),
  );
}

/** An empty line between tables; "> " begins a head, "= " says what its columns mean. */
function readSketches(folder: string, truth: AnnexTruth): readonly AnnexExample[] {
  return testsIn(folder, ".txt").flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split(/\n\n+/)
      .flatMap((block, index) => {
        const table = block.replace(/^> /gm, "").replace(/\n= .*/g, "");
        return seeAll(`${name} ${String(index + 1)}`, sheetOf(`\n${table}\n`), truth);
      }),
  );
}

const seeAll = (
  slug: string,
  snapshot: SheetSnapshot,
  truth: AnnexTruth,
): readonly AnnexExample[] =>
  seeAnnexes(snapshot).map(({ facts }) => ({ slug, family: slug, facts, truth }));
