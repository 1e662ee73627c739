import { runTask } from "../session/run-task";
import type { Session } from "../session/session";
import type { SummaryRequest } from "../writing/insert-summary";
import { review } from "./checking";

export type InsertRequest = {
  readonly annexIndex: number;
  /** The user was asked and agreed. */
  readonly rowsMayBeInserted: boolean;
};

/** Writes the summary lines of one annex. */
export async function insertSummary(
  session: Session,
  { annexIndex: index, rowsMayBeInserted }: InsertRequest,
): Promise<void> {
  const { reviewed } = session.store.state();
  const annex = reviewed?.review.annexes[index]?.annex;
  if (reviewed === null || annex === undefined) return;
  await insert(session, { reviewed, annexes: [{ annex, index }], rowsMayBeInserted });
}

/** What the ribbon button does, with the pane closed: checks, then writes for every certain annex. */
export async function insertEverySummary(session: Session): Promise<void> {
  await review(session);
  const { outcome, reviewed } = session.store.state();
  if (outcome?.kind !== "reviewed" || reviewed === null) return;
  const certain = reviewed.review.annexes
    .map(({ annex }, index) => ({ annex, index }))
    .filter(({ annex }) => annex.certain);
  // None is certain: the review's own notice asks for the columns.
  if (certain.length === 0) return;
  // From the bottom up, so that rows inserted for one do not move the next.
  await insert(session, { reviewed, annexes: certain.reverse(), rowsMayBeInserted: false });
}

function insert(session: Session, request: SummaryRequest): Promise<void> {
  return runTask(session, "insert", async () => {
    const work = await import("../writing/insert-summary");
    return work.insertSummary(session, request);
  });
}
