import type { Session } from "../session/session";
import { describeBug } from "../session/describe-bug";
import { knownSettings } from "./known-settings";

/** For the settings page, which may be opened before anything was reviewed. */
export async function readSettings(session: Session): Promise<void> {
  try {
    const known = await knownSettings(session);
    if (known.ok) return;
    session.store.send({ kind: "failed", task: "settings", failure: known.failure });
  } catch (bug) {
    session.store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
