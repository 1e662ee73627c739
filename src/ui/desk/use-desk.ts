import { useEffect, useSyncExternalStore } from "react";
import type { Bench } from "./bench";
import { loadReviewing } from "./load-reviewing";
import type { State } from "./state";
import { warmUpWhenIdle } from "./warm-up";

/** The pane's one effect: follows the desk, and fetches ahead what the first click will need. */
export function useDesk(bench: Bench): State {
  useEffect(() => {
    void loadReviewing().then(warmUpWhenIdle);
  }, [bench]);
  return useSyncExternalStore(bench.store.subscribe, bench.store.state);
}
