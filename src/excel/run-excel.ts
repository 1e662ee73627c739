import { done, failed, type Result } from "../app/failure";
import type { Waiting } from "../app/ports/waiting";
import { officeFailure } from "./office-failure";

export type ExcelTiming = {
  /** Milliseconds until Excel counts as not responding: `sync` itself never gives up. */
  readonly timeout: number;
  /** Milliseconds until the user is told that Excel is waiting, mostly for a cell that is being typed in. */
  readonly notice: number;
  /** Told of readings that wait so long; their work may be given up. */
  readonly waiting?: Waiting;
  /** Milliseconds before a read is repeated. */
  readonly retryPause: number;
};

export const USUAL_TIMING: ExcelTiming = { timeout: 60_000, notice: 3_000, retryPause: 500 };

export type ExcelWork<T> = (context: Excel.RequestContext) => Promise<T>;

export type ExcelRunner = {
  /** Waits for the end of typing; repeated once after a passing fault. */
  readonly read: <T>(work: ExcelWork<T>, sheet?: string) => Promise<Result<T>>;
  /** Fails at once while the user types in a cell, and is never repeated. */
  readonly write: <T>(work: ExcelWork<T>, sheet?: string) => Promise<Result<T>>;
};

export function createRunner(timing: ExcelTiming): ExcelRunner {
  async function read<T>(work: ExcelWork<T>, sheet?: string): Promise<Result<T>> {
    const first = await attempt(work, false, timing, sheet);
    if (first.ok || !isPassing(first)) return first;
    await pause(timing.retryPause);
    return attempt(work, false, timing, sheet);
  }
  return { read, write: (work, sheet) => attempt(work, true, timing, sheet) };
}

function isPassing(result: Result<unknown>): boolean {
  if (result.ok) return false;
  const { failure } = result;
  return (
    failure.kind === "connection-lost" ||
    (failure.kind === "host-refused" && failure.code === "GeneralException")
  );
}

async function attempt<T>(
  work: ExcelWork<T>,
  writes: boolean,
  timing: ExcelTiming,
  sheet?: string,
): Promise<Result<T>> {
  if (timing.waiting?.isGivenUp() === true) return failed({ kind: "given-up" });
  try {
    return await withinTime(Excel.run({ delayForCellEdit: !writes }, work), timing, writes);
  } catch (error) {
    return failed(officeFailure(error, writes, sheet));
  }
}

async function withinTime<T>(
  answer: Promise<T>,
  timing: ExcelTiming,
  writes: boolean,
): Promise<Result<T>> {
  // An answer that comes after the deadline interests nobody, not even as an error.
  answer.catch(() => undefined);
  const deadline = startDeadline(timing);
  // A write does not wait for a cell, and nobody knows what of it is done: it cannot be given up.
  const notice = writes ? undefined : giveNotice(timing, deadline.giveUp);
  try {
    return await Promise.race([answer.then(done), deadline.passed]);
  } finally {
    notice?.end();
    deadline.cancel();
  }
}

function giveNotice({ notice, waiting }: ExcelTiming, giveUp: () => void) {
  let isOver: (() => void) | undefined;
  const timer = setTimeout(() => {
    isOver = waiting?.begin(giveUp);
  }, notice);
  return {
    end: () => {
      clearTimeout(timer);
      isOver?.();
    },
  };
}

function startDeadline({ timeout }: ExcelTiming) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const passed = new Promise<ReturnType<typeof failed>>((resolve) => {
    giveUp = () => {
      resolve(failed({ kind: "given-up" }));
    };
    timer = setTimeout(() => {
      resolve(failed({ kind: "not-responding" }));
    }, timeout);
  });
  return {
    passed,
    giveUp,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
