import type { Weights } from "../../src/core/recognise/weighing/read-weights";
import { learnWithout } from "./learn/learn-without";
import { readExamples } from "./learn/read-examples";
import { readHeadExamples } from "./learn/read-heads";
import { readOwnExamples } from "./learn/read-own";
import { readAnnexes, readerWith, type Reader } from "./product";

/** The reader with which the tables of a family are tried. */
export type ReaderOf = (family: string) => Reader;

/** The product as it is, for every table. */
export const readAll: ReaderOf = () => readAnnexes;

/** For each family a reader that has learned from the rest of the folder, and from the project's own examples. */
export function leaveOut(folder: string): ReaderOf {
  const examples = {
    tables: readExamples(folder),
    heads: readHeadExamples(folder),
    own: readOwnExamples(),
  };
  const families = new Set(examples.tables.map(({ family }) => family));
  const learned = new Map<string, Weights>();
  return (family) => {
    // Nothing was learned from it: the product as it is knows no more.
    if (!families.has(family)) return readAnnexes;
    const weights = learned.get(family) ?? learnWithout(examples, family);
    learned.set(family, weights);
    return readerWith({ weights });
  };
}
