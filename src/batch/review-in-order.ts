import { availableParallelism } from "node:os";
import type { FileOutcome, ReviewJob } from "./review-file";
import { openReviewer, type Reviewer } from "./review-in-worker";

type Listener = {
  readonly begin: (job: ReviewJob, index: number) => void;
  readonly end: (outcome: FileOutcome) => void;
};

const MOST_REVIEWERS = 4;

/** Several files at a time; results come in the order of the jobs, each as soon as it can. */
export async function reviewInOrder(
  jobs: readonly ReviewJob[],
  workerScript: string,
  { begin, end }: Listener,
): Promise<void> {
  const waiting = new Map<number, FileOutcome>();
  let next = 0;
  let ended = 0;
  const work = async (reviewer: Reviewer): Promise<void> => {
    for (let job = jobs[next]; job !== undefined; job = jobs[next]) {
      const index = next;
      next += 1;
      begin(job, index);
      waiting.set(index, await reviewer.review(job));
      for (let ready = waiting.get(ended); ready !== undefined; ready = waiting.get(ended)) {
        waiting.delete(ended);
        ended += 1;
        end(ready);
      }
    }
    await reviewer.close();
  };
  const count = Math.min(jobs.length, availableParallelism(), MOST_REVIEWERS);
  await Promise.all(Array.from({ length: count }, () => work(openReviewer(workerScript))));
}
