import type { DeskEvent, ViewEvent } from "./event";
import { reduce } from "./reduce";
import { START, type State } from "./state";

/** Lives outside React, so that ribbon buttons and the pane share one truth. */
export type Store = {
  readonly state: () => State;
  readonly send: (event: DeskEvent | ViewEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(preferences: State["preferences"]): Store {
  let state: State = { ...START, preferences };
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
