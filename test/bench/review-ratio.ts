import { review } from "../../src/core/review";
import { makeAnnex, snapshotOf, type OfficeResponse } from "./make-annex";
import { median, milliseconds, ratio, timed } from "./measure";

type Measured = { readonly parse: number; readonly review: number };

/** Every run parses anew, so that no run profits from what the last one left on the strings. */
function measure(rows: number, runs: number): Measured {
  const response = JSON.stringify(makeAnnex(rows));
  const parses: number[] = [];
  const reviews: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let parsed: OfficeResponse | undefined;
    const parse = timed(() => (parsed = JSON.parse(response) as OfficeResponse));
    const snapshot = parsed === undefined ? undefined : snapshotOf(parsed);
    const reviewed = timed(() => snapshot && review(snapshot));
    parses.push(parse);
    reviews.push(reviewed);
  }
  return { parse: median(parses), review: median(reviews) };
}

export function printReviewRatio(): void {
  console.log("review ÷ JSON.parse of the same response (budget ≤ 3, aim ≤ 1)");
  for (const [rows, runs] of [
    // The first size warms the machine up for the others.
    [1_000, 11],
    [10_000, 5],
    [100_000, 1],
  ] as const) {
    const { parse, review: reviewed } = measure(rows, runs);
    const figures = `parse ${milliseconds(parse)}, review ${milliseconds(reviewed)}`;
    console.log(`  ${String(rows).padStart(7)} rows: ${ratio(reviewed / parse)}   (${figures})`);
  }
}

export function printGrowth(): void {
  console.log("growth of review time per doubling (budget ≤ 2.4, aim ≤ 2.1; median of 7)");
  const times = [5_000, 10_000, 20_000].map((rows) => ({ rows, ...measure(rows, 7) }));
  times.slice(1).forEach(({ rows, review: time }, index) => {
    const before = times[index];
    if (before === undefined) return;
    const grown = ratio(time / before.review);
    console.log(
      `  ${String(before.rows)} → ${String(rows)} rows: ${grown}   (${milliseconds(time)})`,
    );
  });
}
