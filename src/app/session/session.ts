import type { Marks } from "../ports/marks";
import type { LiveChanges } from "../ports/live-changes";
import type { Ports } from "../ports/ports";
import type { PreferenceStore } from "../settings/preferences";
import type { Waiting } from "../ports/waiting";
import type { Store } from "./store";

/** What every task works with. */
export type Session = {
  readonly ports: Ports;
  readonly marks: Marks;
  readonly liveChanges: LiveChanges;
  readonly waiting: Waiting;
  readonly preferences: PreferenceStore;
  readonly store: Store;
};
