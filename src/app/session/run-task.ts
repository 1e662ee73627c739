import { isCodeMissing } from "./code-missing";
import { describeBug } from "./describe-bug";
import type { Ending } from "./event";
import type { Task } from "./state";
import type { Store } from "./store";

/** After this long we say what we may be waiting for: Excel holds requests back while a cell is being typed in. */
const PATIENCE_MS = 3000;

let lastId = 0;

/** One piece of work at a time, whose end always shows. */
export async function runTask(
  store: Store,
  task: Task,
  work: () => Promise<Ending>,
): Promise<void> {
  if (store.state().running !== null) {
    store.send({ kind: "failed", task, failure: { kind: "busy" } });
    return;
  }
  lastId += 1;
  const id = lastId;
  store.send({ kind: "began", id, task });
  const patience = setTimeout(() => {
    store.send({ kind: "waited", id });
  }, PATIENCE_MS);
  try {
    store.send({ kind: "ended", id, ending: withStop(task, await work()) });
  } catch (bug) {
    if (isCodeMissing(bug)) {
      const outcome = { kind: "failed", task, failure: { kind: "code-missing" } } as const;
      store.send({ kind: "ended", id, ending: { outcome } });
    } else {
      store.send({ kind: "broke", bug: describeBug(bug) });
    }
  } finally {
    clearTimeout(patience);
  }
}

/** A check that was given up has changed nothing; other work tells itself how far it got. */
function withStop(task: Task, ending: Ending): Ending {
  const { outcome } = ending;
  const isStop =
    task === "review" && outcome?.kind === "failed" && outcome.failure.kind === "given-up";
  return isStop ? { ...ending, outcome: { kind: "stopped" } } : ending;
}
