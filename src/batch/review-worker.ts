import { parentPort } from "node:worker_threads";
import { reviewFile, type FileOutcome, type ReviewJob } from "./review-file";
import type { Phase } from "./time-limit";

export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "phase"; readonly phase: Phase; readonly rows: number }
  | { readonly kind: "done"; readonly outcome: FileOutcome };

/**
 * Reviews files in a thread of its own: a file that takes too long or too much memory can only be
 * stopped together with its thread. What is thrown here is a bug and ends the thread.
 */
if (parentPort !== null) serve(parentPort);

function serve(port: NonNullable<typeof parentPort>): void {
  const answer = (message: WorkerAnswer): void => {
    port.postMessage(message);
  };
  port.on("message", (job: ReviewJob) => {
    const outcome = reviewFile(job, (phase, rows) => {
      answer({ kind: "phase", phase, rows });
    });
    answer({ kind: "done", outcome });
  });
  answer({ kind: "ready" });
}
