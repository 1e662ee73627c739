import { median, milliseconds } from "./measure";
import { runScript } from "./run-script";

const PROCESSES = 7;

type Times = { readonly first: number; readonly second: number; readonly later: number };

export function printSmallAnnex(): void {
  const cold = measure([]);
  const warmed = measure(["warmed"]);
  console.log("review of an annex of 56 rows (budget < 50 ms, aim < 15 ms; median of 7 processes)");
  console.log(`  warm: ${cold("later")}   (second in its process ${cold("second")})`);
  console.log(`  first in the pane, which warms up while nobody waits: ${warmed("first")}`);
  console.log(`  cold, with all that is compiled at first: ${cold("first")}`);
}

function measure(words: readonly string[]) {
  const runs = Array.from(
    { length: PROCESSES },
    () => runScript("cold-review.ts", { words }) as Times,
  );
  return (time: keyof Times) => milliseconds(median(runs.map((run) => run[time])));
}
