import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { printThroughput } from "./batch-throughput";
import { printLiveReview } from "./live-review";
import { median, milliseconds, ratio } from "./measure";
import { printGrowth, printReviewRatio } from "./review-ratio";
import { printRoundTrips } from "./round-trips";

const PROCESSES = 7;

/** `npm run bench`: prints figures to compare; machines differ and are noisy, so nothing here fails. */
async function bench(): Promise<void> {
  printSmallAnnex();
  printGrowth();
  printReviewRatio();
  printMemory();
  printThroughput();
  await printRoundTrips();
  await printLiveReview();
}

type SmallAnnex = { readonly first: number; readonly second: number; readonly later: number };

function printSmallAnnex(): void {
  const runs = Array.from({ length: PROCESSES }, () => runScript("cold-review.ts") as SmallAnnex);
  const of = (time: keyof SmallAnnex) => milliseconds(median(runs.map((run) => run[time])));
  console.log("review of an annex of 56 rows (budget < 50 ms, aim < 15 ms; median of 7 processes)");
  console.log(`  warm: ${of("later")}`);
  console.log(`  second in its process: ${of("second")}`);
  console.log(`  cold, with all that is compiled at first: ${of("first")}`);
}

type Sizes = { readonly response: number; readonly review: number };

function printMemory(): void {
  const sizes = runScript("extra-memory.ts", "--expose-gc") as Sizes;
  console.log("memory kept by a review ÷ parsed response, 20 000 rows (budget ≤ 2, aim ≤ 0.5)");
  console.log(`  ${ratio(sizes.review / sizes.response)}`);
}

/** What a script of this folder prints as JSON, in a process of its own. */
function runScript(name: string, ...flags: readonly string[]): unknown {
  const tsx = require.resolve("tsx/cjs");
  const run = spawnSync(process.execPath, [...flags, "--require", tsx, join(__dirname, name)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

void bench();
