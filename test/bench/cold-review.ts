import { performance } from "node:perf_hooks";
import { join } from "node:path";
import { warmUp } from "../../src/app/reviewing/warm-up";
import { review } from "../../src/core/review";
import { readWorkbookFile } from "../../src/batch/read-workbook-file";
import { median } from "./measure";

/**
 * Run in a process of its own on a real annex of 56 rows: the first review after the program is loaded (what
 * compiling takes included), the second, and the usual one. "warmed": as in the pane, which runs an example of
 * ours while nobody waits.
 */
const LATER = 30;
const path = join(__dirname, "../fixtures/annexes/gio-linh-2023-yearly-plan.xlsx");
const read = readWorkbookFile(path);
if (!read.ok) throw new Error(path);
const [sheet] = read.value.sheets;
if (sheet === undefined) throw new Error("no sheet");
if (process.argv.includes("warmed")) warmUp();
const times = Array.from({ length: LATER }, () => {
  const start = performance.now();
  review(sheet.snapshot);
  return performance.now() - start;
});
const [first, second] = times;
process.stdout.write(JSON.stringify({ first, second, later: median(times.slice(LATER / 2)) }));
