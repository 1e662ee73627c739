import { review } from "../../src/core/review";
import { makeAnnex, snapshotOf, type OfficeResponse } from "./make-annex";

/** Run in a process of its own with --expose-gc: what a review keeps, against the response it was made of. */
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error("needs --expose-gc");

function heap(): number {
  collect?.();
  collect?.();
  return process.memoryUsage().heapUsed;
}

review(snapshotOf(makeAnnex(200)));
const response = JSON.stringify(makeAnnex(20_000));
const before = heap();
const parsed = JSON.parse(response) as OfficeResponse;
const withParsed = heap();
const reviewed = review(snapshotOf(parsed));
const withReview = heap();
process.stdout.write(
  JSON.stringify({
    response: withParsed - before,
    review: withReview - withParsed,
    kept: [parsed.values.length, reviewed.annexes.length],
  }),
);
