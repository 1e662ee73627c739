import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { LiveChanges } from "../ports/live-changes";
import { reviewAgain, type ReviewedSheet } from "../reviewing/review-one-sheet";
import type { WorkbookSettings } from "../ports/settings";
import { catchUp, type Obstacle } from "./catch-up";

export type Lost = Obstacle | "no-annex";

export type Followed =
  | { readonly kind: "unchanged" }
  | { readonly kind: "followed"; readonly reviewed: ReviewedSheet }
  | { readonly kind: "lost"; readonly because: Lost };

/** Reads what changed on a sheet since it was reviewed, and reviews it as it is now. */
export async function followChanges(
  liveChanges: LiveChanges,
  { now }: Pick<Ports, "now">,
  settings: WorkbookSettings,
  reviewed: ReviewedSheet,
  others: readonly ReviewedSheet[],
): Promise<Result<Followed>> {
  const caughtUp = await catchUp(liveChanges, reviewed.snapshot);
  if (!caughtUp.ok) return caughtUp;
  if (caughtUp.value.kind === "same") return done({ kind: "unchanged" });
  if (caughtUp.value.kind === "lost") return done(caughtUp.value);
  const { snapshot } = caughtUp.value;
  const next = reviewAgain({ ...reviewed, snapshot, at: now() }, others, settings);
  if (next.review.annexes.length === 0) return done({ kind: "lost", because: "no-annex" });
  return done({ kind: "followed", reviewed: next });
}
