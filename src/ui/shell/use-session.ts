import { useEffect, useSyncExternalStore } from "react";
import type { Session } from "../../app/session/session";
import { fetchWork } from "../../app/commands/fetch-work";
import type { SessionState } from "../../app/session/state";
import { warmUpWhenIdle } from "./warm-up-when-idle";

/** The pane's one effect: follows the session, and fetches ahead what the first click will need. */
export function useSession(session: Session): SessionState {
  useEffect(() => {
    void fetchWork().then(warmUpWhenIdle);
  }, [session]);
  return useSyncExternalStore(session.store.subscribe, session.store.state);
}
