import { printThroughput } from "./batch-throughput";
import { printLiveReview } from "./live-review";
import { ratio } from "./measure";
import { printGrowth, printReviewRatio } from "./review-ratio";
import { printRoundTrips } from "./round-trips";
import { runScript } from "./run-script";
import { printSmallAnnex } from "./small-annex";

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

type Sizes = { readonly response: number; readonly review: number };

function printMemory(): void {
  const sizes = runScript("extra-memory.ts", { flags: ["--expose-gc"] }) as Sizes;
  console.log("memory kept by a review ÷ parsed response, 20 000 rows (budget ≤ 2, aim ≤ 0.5)");
  console.log(`  ${ratio(sizes.review / sizes.response)}`);
}

void bench();
