import type { SessionEvent, ViewEvent } from "./event";
import { reduce } from "./reduce";
import { START, type SessionState } from "./state";

/** Lives outside React, so that ribbon buttons and the pane share one truth. */
export type Store = {
  readonly state: () => SessionState;
  readonly send: (event: SessionEvent | ViewEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(preferences: SessionState["preferences"]): Store {
  let state: SessionState = { ...START, preferences };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send: (event) => {
      state = reduce(state, event);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
