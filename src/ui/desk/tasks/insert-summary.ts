import type { Bench } from "../bench";
import { runTask } from "../run-task";

export type InsertRequest = {
  readonly annexIndex: number;
  /** The user was asked and agreed. */
  readonly rowsMayBeInserted: boolean;
};

/** Waits for core/summary. */
export async function insertSummary(bench: Bench, request: InsertRequest): Promise<void> {
  await runTask(bench.store, "insert", () => {
    throw new Error(`not built yet: ${JSON.stringify(request)}`);
  });
}
