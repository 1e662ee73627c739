import type { LiveChanges } from "../ports/live-changes";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { SessionState } from "../session/state";

/** Results whose sheet has changed since, the shown ones first. */
export function nextToFollow(
  { reviewed, book, running, outdated, live, bug }: SessionState,
  { since }: Pick<LiveChanges, "since">,
): ReviewedSheet | undefined {
  // After a write of ours that could not be read back, only a full check knows the cells.
  if (live.isReading || running !== null || outdated || bug !== null) return undefined;
  const behind = new Set(live.behind.map(({ snapshot }) => snapshot));
  return [...(reviewed === null ? [] : [reviewed]), ...book].find(
    ({ snapshot }) => !behind.has(snapshot) && since(snapshot)?.length !== 0,
  );
}
