import { existsSync, writeFileSync } from "node:fs";
import { parseArguments, USAGE } from "./arguments";
import { measure } from "./measure";
import { reportLines } from "./printing/report-lines";
import { addUp } from "./score/total";

const UNUSABLE = 2;

/** `npm run corpus`: how well the product reads a folder of labelled workbooks, in figures to compare. */
function run(words: readonly string[]): void {
  const wanted = parseArguments(words);
  if (wanted === undefined) {
    console.error(`usage: ${USAGE}`);
    process.exitCode = UNUSABLE;
    return;
  }
  if (!existsSync(wanted.folder)) {
    console.error(`no folder ${wanted.folder}: labelled workbooks are kept outside the project`);
    process.exitCode = UNUSABLE;
    return;
  }
  const measures = measure(wanted);
  console.log(reportLines(measures, wanted).join("\n"));
  if (wanted.json === undefined) return;
  const totals = measures.groups.map(({ name, scores }) => ({ name, ...addUp(scores) }));
  writeFileSync(wanted.json, JSON.stringify({ totals, ...measures }, undefined, 2));
}

run(process.argv.slice(2));
