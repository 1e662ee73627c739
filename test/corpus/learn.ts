import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWeights, writeWeights } from "../../src/core/recognise/weighing/read-weights";
import { learnWeights } from "./learn/learn-weights";
import { lessonsOf } from "./learn/lessons";
import { readExamples } from "./learn/read-examples";
import { readFixtureTables } from "./learn/read-fixtures";
import { readHeadExamples } from "./learn/read-heads";
import { readSketches } from "./learn/read-sketches";
import { readTestTables } from "./learn/read-tests";
import { tryWeights, type Trial } from "./learn/try-weights";

/** Smaller weights are left out: they hardly change a reading and would be most of the file. */
const LEAST = 0.04;
const ROOT = join(__dirname, "../..");
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function tell(name: string, trials: readonly Trial[]): string {
  const sum = (of: (trial: Trial) => number): number =>
    trials.reduce((total, trial) => total + of(trial), 0);
  const columns = sum((trial) => trial.columns);
  return [
    `${name}: ${percent(
      sum((trial) => trial.right),
      columns,
    )} of ${String(columns)} columns right`,
    `sure of ${percent(
      sum((trial) => trial.sure),
      columns,
    )}`,
    `sure and wrong ${percent(
      sum((trial) => trial.sureAndWrong),
      columns,
    )}`,
  ].join(", ");
}

function main(words: readonly string[]): void {
  const folder = words.find((word) => !word.startsWith("--"));
  if (folder === undefined) {
    out(
      "npm run learn -- FOLDER [--try] [--no-sketches]: learns the weights of columns from a folder of labelled tables",
    );
    process.exitCode = 2;
    return;
  }
  const tables = readExamples(folder);
  const heads = readHeadExamples(folder);
  const own = words.includes("--no-sketches")
    ? []
    : [
        ...readSketches(join(ROOT, "test/corpus/examples")),
        ...readTestTables(join(ROOT, "test/core/recognise/unseen")),
        ...readFixtureTables(),
      ];
  const families = [...new Set(tables.map(({ family }) => family))];
  const trials: Trial[] = [];
  for (const family of families) {
    const lessons = lessonsOf(
      [...tables.filter((table) => table.family !== family), ...own],
      heads.filter((head) => head.family !== family),
    );
    const weights = learnWeights(lessons);
    for (const table of tables)
      if (table.family === family) trials.push(tryWeights(table, weights));
  }
  const leftOut = tell("families left out", trials);
  out(leftOut);
  if (words.includes("--verbose")) for (const { mistakes } of trials) mistakes.forEach(out);
  if (words.includes("--try")) return;
  const text = writeWeights(learnWeights(lessonsOf([...tables, ...own], heads)), LEAST);
  const learned = tell(
    "learned from",
    tables.map((table) => tryWeights(table, readWeights(text))),
  );
  out(learned);
  out(`${String(text.split("\n").length)} pieces of evidence, ${String(text.length)} bytes`);
  writeFileSync(
    join(ROOT, "src/core/recognise/weighing/weights.ts"),
    `import { readWeights } from "./read-weights";

/**
 * Made by \`npm run learn\`: change the examples, not this file.
 * ${leftOut};
 * ${learned}.
 */
export const WEIGHTS = readWeights(\`
${text}
\`);
`,
  );
}

main(process.argv.slice(2));
