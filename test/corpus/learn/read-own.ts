import { join } from "node:path";
import type { TableExample } from "./example";
import { readFixtureTables } from "./read-fixtures";
import { readSketches } from "./read-sketches";
import { readTestTables } from "./read-tests";

const ROOT = join(__dirname, "../../..");

/** The examples that the project keeps itself: sketches, tables of the tests, and the sample annexes. */
export function readOwnExamples(): readonly TableExample[] {
  return [
    ...readSketches(join(ROOT, "test/corpus/examples")),
    ...readTestTables(join(ROOT, "test/core/recognise/unseen")),
    ...readFixtureTables(),
  ];
}
