import { done, failed, type Result } from "../app/failure";
import { officeFailure } from "./office-failure";

export type ExcelTiming = {
  /** Milliseconds until Excel counts as not responding: `sync` itself never gives up. */
  readonly timeout: number;
  /** Milliseconds until the user is told that Excel is waiting, mostly for a cell that is being typed in. */
  readonly notice: number;
  readonly onWaiting?: (isWaiting: boolean) => void;
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
  try {
    return await withinTime(Excel.run({ delayForCellEdit: !writes }, work), timing);
  } catch (error) {
    return failed(officeFailure(error, writes, sheet));
  }
}

async function withinTime<T>(answer: Promise<T>, timing: ExcelTiming): Promise<Result<T>> {
  // An answer that comes after the deadline interests nobody, not even as an error.
  answer.catch(() => undefined);
  const notice = giveNotice(timing);
  const deadline = startDeadline(timing);
  try {
    return await Promise.race([answer.then(done), deadline.passed]);
  } finally {
    notice.end();
    deadline.cancel();
  }
}

function giveNotice({ notice, onWaiting }: ExcelTiming) {
  const given = { isOn: false };
  const timer = setTimeout(() => {
    given.isOn = true;
    onWaiting?.(true);
  }, notice);
  return {
    end: () => {
      clearTimeout(timer);
      if (given.isOn) onWaiting?.(false);
    },
  };
}

function startDeadline({ timeout }: ExcelTiming) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<ReturnType<typeof failed>>((resolve) => {
    timer = setTimeout(() => {
      resolve(failed({ kind: "not-responding" }));
    }, timeout);
  });
  return {
    passed,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
