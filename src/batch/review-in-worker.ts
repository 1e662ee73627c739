import { Worker } from "node:worker_threads";
import type { FileOutcome, ReviewJob } from "./review-file";
import { failedOutcome, unreadOutcome } from "./review-file";
import type { WorkerAnswer } from "./review-worker";
import { timeLimit, watchTime } from "./time-limit";
import { tellBug } from "./words";

/** One thread that reviews one file at a time, and is replaced when a file breaks it. */
export type Reviewer = {
  readonly review: (job: ReviewJob) => Promise<FileOutcome>;
  readonly close: () => Promise<void>;
};

const HEAP_MEGABYTES = 1024;

export function openReviewer(script: string): Reviewer {
  let worker: Worker | undefined;
  const review = async (job: ReviewJob): Promise<FileOutcome> => {
    worker ??= await startWorker(script);
    const outcome = await reviewWith(worker, job);
    if (outcome !== "too-slow" && !(outcome instanceof Error)) return outcome;
    const broken = worker;
    worker = undefined;
    await broken.terminate();
    if (outcome === "too-slow" || isOutOfMemory(outcome)) {
      const reason = outcome === "too-slow" ? outcome : "too-large";
      return failedOutcome(job, { kind: "file-unreadable", reason });
    }
    process.stderr.write(`${job.file}: ${outcome.stack ?? outcome.message}\n`);
    return unreadOutcome(job, tellBug(job.language));
  };
  const close = async (): Promise<void> => {
    await worker?.terminate();
  };
  return { review, close };
}

/** A thread does not inherit tsx; loading the program is not counted as the file's time. */
function startWorker(script: string): Promise<Worker> {
  const load = [require.resolve("tsx/cjs"), script].map(
    (path) => `require(${JSON.stringify(path)});`,
  );
  const worker = new Worker(load.join(""), {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      resolve(worker);
    });
  });
}

let threadsAtWork = 0;

function reviewWith(worker: Worker, job: ReviewJob): Promise<FileOutcome | "too-slow" | Error> {
  return new Promise((resolve) => {
    threadsAtWork += 1;
    const watch = watchTime(
      () => threadsAtWork,
      () => {
        finish("too-slow");
      },
    );
    watch.begin(timeLimit("reading", 0));
    worker.on("message", listen);
    worker.once("error", finish);
    worker.postMessage(job);

    function listen(answer: WorkerAnswer): void {
      if (answer.kind === "phase") watch.begin(timeLimit(answer.phase, answer.rows));
      if (answer.kind === "done") finish(answer.outcome);
    }

    function finish(outcome: FileOutcome | "too-slow" | Error): void {
      threadsAtWork -= 1;
      watch.stop();
      worker.off("message", listen);
      worker.off("error", finish);
      resolve(outcome);
    }
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
