import { failed, type Result } from "../failure";
import { isCodeMissing } from "./code-missing";
import { describeBug } from "./describe-bug";
import type { Ending } from "./event";
import type { Session } from "./session";
import type { Task } from "./outcome";

/** After this long we say what we may be waiting for: Excel holds requests back while a cell is being typed in. */
const PATIENCE_MS = 3000;

/** One piece of work at a time, whose end always shows. */
export async function runTask(
  { ports, store }: Session,
  task: Task,
  work: () => Promise<Result<Ending>>,
): Promise<void> {
  const { running, lastId } = store.state();
  if (running !== null) {
    store.send({ kind: "failed", task, failure: { kind: "busy" } });
    return;
  }
  const id = lastId + 1;
  store.send({ kind: "began", id, task });
  const stopWaiting = ports.after(PATIENCE_MS, () => {
    store.send({ kind: "waited", id });
  });
  try {
    store.send({ kind: "ended", id, ending: endingOf(task, await codeOrFailure(work)) });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  } finally {
    stopWaiting();
  }
}

async function codeOrFailure(work: () => Promise<Result<Ending>>): Promise<Result<Ending>> {
  try {
    return await work();
  } catch (bug) {
    if (isCodeMissing(bug)) return failed({ kind: "code-missing" });
    throw bug;
  }
}

function endingOf(task: Task, result: Result<Ending>): Ending {
  if (result.ok) return result.value;
  const { failure } = result;
  // A check that was given up has changed nothing; other work tells itself how far it got.
  const isStop = task === "review" && failure.kind === "given-up";
  return { outcome: isStop ? { kind: "stopped" } : { kind: "failed", task, failure } };
}
