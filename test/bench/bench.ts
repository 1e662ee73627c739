import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { printThroughput } from "./batch-throughput";
import { median, milliseconds, ratio } from "./measure";
import { printGrowth, printReviewRatio } from "./review-ratio";

const COLD_RUNS = 5;

/** `npm run bench`: prints figures to compare; machines differ and are noisy, so nothing here fails. */
printReviewRatio();
printGrowth();
printCold();
printMemory();
printThroughput();

function printCold(): void {
  const times = Array.from({ length: COLD_RUNS }, () => Number(runScript("cold-review.ts")));
  console.log("first review of a 56-row annex in a new process (budget < 50 ms, aim < 15 ms)");
  console.log(`  ${milliseconds(median(times))}`);
}

function printMemory(): void {
  const sizes = JSON.parse(runScript("extra-memory.ts", "--expose-gc")) as {
    readonly response: number;
    readonly review: number;
  };
  console.log("memory kept by a review ÷ parsed response, 20 000 rows (budget ≤ 2, aim ≤ 0.5)");
  console.log(`  ${ratio(sizes.review / sizes.response)}`);
}

function runScript(name: string, ...flags: readonly string[]): string {
  const tsx = require.resolve("tsx/cjs");
  const run = spawnSync(process.execPath, [...flags, "--require", tsx, join(__dirname, name)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
