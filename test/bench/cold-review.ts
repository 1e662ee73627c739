import { performance } from "node:perf_hooks";
import { join } from "node:path";
import { review } from "../../src/core/review";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

/** Run in a process of its own: the first review after the program is loaded, on a real annex of 56 rows. */
const path = join(__dirname, "../fixtures/annexes/gio-linh-2023-yearly-plan.xlsx");
const read = readWorkbookFile(path);
if (!read.ok) throw new Error(path);
const [sheet] = read.value.sheets;
if (sheet === undefined) throw new Error("no sheet");
const start = performance.now();
review(sheet.snapshot);
process.stdout.write(String(performance.now() - start));
