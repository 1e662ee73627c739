import type { Bench } from "../bench";
import { describeBug } from "../describe-bug";
import { knownSettings } from "../known-settings";

/** For the settings page, which may be opened before anything was reviewed. */
export async function readSettings(bench: Bench): Promise<void> {
  try {
    const known = await knownSettings(bench);
    if (known.ok) return;
    bench.store.send({ kind: "failed", task: "settings", failure: known.failure });
  } catch (bug) {
    bench.store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
