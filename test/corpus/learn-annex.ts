import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CERTAIN, POSSIBLE } from "../../src/core/recognise/judging/judge-table";
import { weighAnnex, type AnnexWeights } from "../../src/core/recognise/judging/weigh-annex";
import type { AnnexExample, AnnexTruth } from "./learn/annex/annex-example";
import { learnAnnexWeights } from "./learn/annex/learn-annex-weights";
import { readAnnexExamples } from "./learn/annex/read-annex-examples";
import { readOwnAnnexes } from "./learn/annex/read-own-annexes";

const USAGE = "npm run learn-annex -- FOLDER [--try] [--verbose]";
const WEIGHTS = join(__dirname, "../../src/core/recognise/judging/annex-weights.ts");
const UNUSABLE = 2;

type Tried = { readonly example: AnnexExample; readonly chance: number };

const tryOut = (examples: readonly AnnexExample[], weights: AnnexWeights): readonly Tried[] =>
  examples.map((example) => ({ example, chance: weighAnnex(example.facts, weights) }));

function tryLeftOut(examples: readonly AnnexExample[], own: readonly AnnexExample[]) {
  return [...new Set(examples.map(({ family }) => family))].flatMap((family) => {
    const known = examples.filter((example) => example.family !== family);
    const left = examples.filter((example) => example.family === family);
    return tryOut(left, learnAnnexWeights([...known, ...own]));
  });
}

const isMistaken = ({ example: { truth }, chance }: Tried): boolean =>
  truth === "open"
    ? chance < POSSIBLE || chance >= CERTAIN
    : chance >= CERTAIN !== (truth === "annex");

function tellTried(name: string, tried: readonly Tried[]): string {
  const count = (truth: AnnexTruth, from: number, below: number): string => {
    const of = tried.filter(({ example }) => example.truth === truth);
    const within = of.filter(({ chance }) => chance >= from && chance < below);
    return `${String(within.length)}/${String(of.length)}`;
  };
  return [
    `${name}: annexes certain ${count("annex", CERTAIN, 2)}, asked about ${count("annex", POSSIBLE, CERTAIN)}`,
    `other tables certain ${count("other", CERTAIN, 2)}, asked about ${count("other", POSSIBLE, CERTAIN)}`,
  ].join("; ");
}

const writeModule = (
  weights: AnnexWeights,
  scores: readonly string[],
): string => `import type { AnnexWeights } from "./weigh-annex";

/**
 * Made by \`npm run learn-annex\` on ${new Date().toISOString().slice(0, 10)}: change the examples, not this file.
${scores.map((score) => ` * ${score}`).join("\n")}
 */
export const ANNEX_WEIGHTS: AnnexWeights = new Map([
${[...weights].map(([name, weight]) => `  [${JSON.stringify(name)}, ${String(weight)}],`).join("\n")}
]);
`;

/** The weights of the facts by which a table is judged to be an annex, from a folder of labelled workbooks. */
function run(words: readonly string[]): void {
  const folder = words.find((word) => !word.startsWith("--"));
  if (folder === undefined) {
    console.error(`usage: ${USAGE}`);
    process.exitCode = UNUSABLE;
    return;
  }
  const examples = readAnnexExamples(folder);
  const own = readOwnAnnexes();
  const leftOut = tryLeftOut(examples, own);
  console.log(tellTried("families left out", leftOut));
  if (words.includes("--verbose")) {
    for (const { example, chance } of leftOut) {
      if (isMistaken({ example, chance })) console.log(chance.toFixed(2), example.slug);
    }
  }
  const weights = learnAnnexWeights([...examples, ...own]);
  const known = tryOut([...examples, ...own], weights);
  const scores = [tellTried("families left out", leftOut), tellTried("learned from", known)];
  console.log(scores[1], `${String(weights.size)} facts`);
  if (words.includes("--verbose")) {
    for (const { example, chance } of known) {
      if (isMistaken({ example, chance })) console.log(chance.toFixed(2), example.slug);
    }
  }
  if (!words.includes("--try")) writeFileSync(WEIGHTS, writeModule(weights, scores));
}

run(process.argv.slice(2));
