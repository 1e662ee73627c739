import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWeights, type Weights } from "../../src/core/recognise/weighing/read-weights";
import { learnWeights } from "./learn/learn-weights";
import { learnWithout, type Examples } from "./learn/learn-without";
import { lessonsOf } from "./learn/lessons";
import { readExamples } from "./learn/read-examples";
import { readHeadExamples } from "./learn/read-heads";
import { readOwnExamples } from "./learn/read-own";
import { tellTrials } from "./learn/tell-trials";
import { tryWeights, type Trial } from "./learn/try-weights";
import { writeWeights } from "./learn/write-weights";

const USAGE = "npm run learn -- FOLDER [--try] [--strictly] [--verbose]";
const WEIGHTS = join(__dirname, "../../src/core/recognise/weighing/weights.ts");
const UNUSABLE = 2;

function tryLeftOut(examples: Examples): readonly Trial[] {
  const families = new Set(examples.tables.map(({ family }) => family));
  return [...families].flatMap((family) => {
    const weights = learnWithout(examples, family);
    return examples.tables
      .filter((table) => table.family === family)
      .map((table) => tryWeights(table, weights));
  });
}

const writeModule = (
  text: string,
  scores: readonly string[],
): string => `import { readWeights } from "./read-weights";

/**
 * Made by \`npm run learn\` on ${new Date().toISOString().slice(0, 10)}: change the examples, not this file.
${scores.map((score) => ` * ${score}`).join("\n")}
 */
export const WEIGHTS = readWeights(\`
${text}
\`);
`;

/** `npm run learn`: the weights of the columns' evidence, from a folder of labelled workbooks. */
function run(words: readonly string[]): void {
  const folder = words.find((word) => !word.startsWith("--"));
  if (folder === undefined) {
    console.error(`usage: ${USAGE}`);
    process.exitCode = UNUSABLE;
    return;
  }
  // Our own examples were written in sight of the folder: the strict figure leaves them out.
  const own = words.includes("--strictly") ? [] : readOwnExamples();
  const examples = { tables: readExamples(folder), heads: readHeadExamples(folder), own };
  const trials = tryLeftOut(examples);
  const leftOut = tellTrials("families left out", trials);
  console.log(leftOut);
  if (words.includes("--verbose"))
    console.log(trials.flatMap(({ mistakes }) => mistakes).join("\n"));
  if (words.includes("--try")) return;
  const text = writeWeights(learnWeights(lessonsOf([...examples.tables, ...own], examples.heads)));
  const learned: Weights = readWeights(text);
  const known = examples.tables.map((table) => tryWeights(table, learned));
  const scores = [leftOut, tellTrials("learned from", known)];
  console.log(
    scores[1],
    `${String(learned.size)} pieces of evidence, ${String(text.length)} bytes`,
  );
  writeFileSync(WEIGHTS, writeModule(text, scores));
}

run(process.argv.slice(2));
